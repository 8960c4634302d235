// The spine: core.02 played by ear and picture, on a phone with no network, through a SIGKILL, to the console.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessFaults } from "./helpers/axe.mjs";
import { caseload, signIn } from "./helpers/console.mjs";
import { firstLaunch, join, openScene } from "./helpers/journey.mjs";
import { act, given, hurry, listenIn, PLAYED, play, where } from "./helpers/learner.mjs";
import { meanings, scene } from "./helpers/packs.mjs";
import { keptOffline, openApp, openPhone, packsAreHere, until } from "./helpers/phone.mjs";
import { openReadyPhone, startReadyServer } from "./helpers/ready.mjs";

const CORE02 = scene("core.02");
let server;
const phones = [];
before(async () => { server = await startReadyServer(); });
after(async () => { for (const phone of phones) await phone.close().catch(() => {}); await server.stop(); });

/** `faster`: how many times quicker than speech the sounds play. */
async function newPhone(faster) {
  const phone = await openReadyPhone(server);
  phones.push(phone);
  await listenIn(phone.context);
  await hurry(phone.context, faster);
  await openApp(phone, server.url);
  await keptOffline(phone.page);
  return phone;
}

for (const lang of ["fr", "ar"]) {
  test(`core02_is_played_to_the_end_by_ear_and_picture_with_no_network_${lang}`, async () => {
    const phone = await newPhone(16);
    await packsAreHere(phone);
    await firstLaunch(phone, lang);
    await packsAreHere(phone); // the voices and meanings of the language that was chosen
    await server.stop();
    await openScene(phone, "core.02");
    const met = await play(phone.page, CORE02, (now) => now.kind === "end");
    const kinds = CORE02.steps.filter((step) => PLAYED.includes(step.kind)).map((step) => step.key);
    for (const key of kinds) assert.ok(met.some((step) => step.startsWith(`${key}:`)), `${key} was played: ${met.join(" ")}`);
    if (lang === "ar") {
      assert.equal((await where(phone.page)).dir, "rtl");
      const meaning = meanings("core.02", lang).je_sais.text;
      assert.ok((await phone.page.locator("main.stage").innerText()).includes(meaning), "“Je sais…” has its meaning, with no network");
    }
    assert.deepEqual(await accessFaults(phone.page), []);
    await phone.photo(`core02-end-${lang}`);
    server = await server.again();
  });
}

const sendState = (page) => page.evaluate(() => {
  const dataset = document.querySelector("[data-send]")?.dataset;
  return dataset ? { state: dataset.send, waiting: Number(dataset.waiting) } : null;
});

test("killed_in_the_middle_offline_then_each_answer_reaches_the_console_once", async () => {
  given.length = 0;
  let phone = await newPhone(4);
  await packsAreHere(phone);
  await firstLaunch(phone, "fr");
  await join(phone, server.code(), true);
  await server.stop();
  await openScene(phone, "core.02");
  await play(phone.page, CORE02, (now) => now.step === "ranger" && now.verdict === "");
  const before = await where(phone.page);
  assert.ok(before.recorded > 0, "answers were recorded before the kill");
  await phone.kill();

  phone = await phone.reopen();
  phones.push(phone);
  await listenIn(phone.context);
  await openApp(phone, server.url);
  if ((await where(phone.page)).kind === "") await act(phone.page); // "Reprendre"
  await until(async () => (await where(phone.page)).step !== "", "the scene is back");
  const again = await where(phone.page);
  assert.deepEqual([again.step, again.prompt, again.recorded], [before.step, before.prompt, before.recorded]);
  await play(phone.page, CORE02, (now) => now.kind === "end");
  await phone.photo("core02-end-after-kill");
  await act(phone.page);
  await until(async () => (await where(phone.page)).kind !== "end", "the scene is left");
  if ((await where(phone.page)).screen === "keep") await phone.page.locator("[data-tool=\"skip\"]").tap(); // "On garde votre place ?", after a first scene

  await phone.context.setOffline(true);
  server = await server.again();
  await phone.context.setOffline(false); // the browser says "online", and the app exchanges by itself
  await until(async () => (await sendState(phone.page))?.state === "sent", "everything is sent", 60_000).catch(async (why) => {
    throw new Error(`${why.message}: ${JSON.stringify(await sendState(phone.page))}\n${phone.errors.join("\n")}\n${server.said()}`);
  });
  assert.equal((await sendState(phone.page)).waiting, 0);

  const desk = await openPhone({ viewport: { width: 1280, height: 800 }, desk: true });
  phones.push(desk);
  await signIn(desk.page, server);
  await desk.photo("console-caseload");
  const { page, csv } = await caseload(desk.page, server);
  await desk.photo("console-people");
  const unnamed = page.map((row) => ({ ...row, "Prénom": row["Prénom"].replace("Sans prénom", "") })); // a word of the page
  assert.deepEqual(unnamed, csv);
  assert.equal(page.length, 1, "one phone joined");
  // Hearing, promising and saying that one is alone are no answers; those to what is read stand apart.
  const apart = ["listen", "promise", "duo", "match_word", "build_word"];
  const answers = given.filter(({ kind }) => !apart.includes(kind)).length;
  assert.equal(Number(csv[0]["À l’oral : réponses"]), answers, "each answer is there exactly once");
  assert.equal(csv[0]["Scènes faites"], "1");
  assert.deepEqual(await accessFaults(desk.page), []);
});
