// Help that fades and comes back, and a miss that leads to the words: on a phone, over two days, with a kill between.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { firstLaunch, home, openScene } from "../helpers/journey.mjs";
import { act, hurry, listenIn, playOn, where } from "../helpers/learner.mjs";
import { bank, scene } from "../helpers/packs.mjs";
import { appStands, keptOffline, openApp, openPhone, packsAreHere, until } from "../helpers/phone.mjs";
import { startServer } from "../helpers/server.mjs";

const LANG = process.env.PASSERELLE_LEARNER ?? "ar";
let server, phone;

before(async () => {
  server = await startServer();
  phone = await openPhone();
  await listenIn(phone.context);
  await hurry(phone.context, 12);
  // The day of the phone: moved by the test, read when a page opens.
  await phone.context.addInitScript(() => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + Number(localStorage.getItem("test-days") ?? 0) * 86_400_000;
  });
  await openApp(phone, server.url);
  await keptOffline(phone.page);
  await packsAreHere(phone);
  await firstLaunch(phone, LANG);
  await server.stop();
});
after(async () => { await phone?.close().catch(() => {}); await server?.stop(); });

const tool = (name) => phone.page.locator(`[data-tool="${name}"]`).first();
const offered = () => phone.page.locator(".app [data-unit]").first();

/** The app is closed and opened so many days later. */
async function daysLater(days) {
  const { page } = phone;
  await page.evaluate((days) => localStorage.setItem("test-days", String(days)), days);
  await page.reload();
  await appStands(page);
  await until(async () => (await where(page)).screen !== "", "the app opens again");
}

/** The one next thing of home is opened. */
async function begin() {
  await act(phone.page);
  await until(async () => (await where(phone.page)).kind !== "", "what comes first opens");
}

test("help_fades_after_successes_and_comes_back_at_once_on_request", async () => {
  const { page } = phone;
  const core01 = scene("core.01");
  let first = null;
  for (let turn = 0; turn < 200; turn++) {
    const now = await where(page);
    if (now.kind === "end") break;
    if (first === null && now.kind === "pick_picture" && !now.verdict) {
      first = now.rung;
      await phone.photo(`ladder-first-${LANG}`);
    }
    if (now.kind === "promise") { await tool("skip").tap(); await until(async () => (await where(page)).kind !== "promise", "on"); continue; }
    await playOn(page, core01);
  }
  assert.ok(first !== null && first <= 1, `a first word comes with its picture or more: rung ${first}`);
  await act(page);
  await until(async () => (await where(page)).kind !== "end", "the scene is left");
  if ((await where(page)).screen === "keep") await tool("skip").tap();
  await home(page);

  await daysLater(1);
  assert.equal(await tool("why").count(), 1, "home says why");
  await begin();
  const faded = await where(page);
  await phone.photo(`ladder-faded-${LANG}`);
  assert.ok(faded.step.startsWith("~") && faded.rung > first, `less help a day later: ${JSON.stringify(faded)}`);
  const ask = await tool("ask-picture").count() > 0 ? "ask-picture" : "gloss";
  await tool(ask).tap();
  await until(async () => (await where(page)).rung <= 1, "help is there at once");
  await phone.photo(`ladder-back-${LANG}`);

  await daysLater(1); // and it is the same after a kill
  await begin();
  await until(async () => (await where(page)).step === faded.step, "the same word is asked for");
  assert.ok((await where(page)).rung <= 1, "with the same help");
  await home(page);
});

test("a_miss_sorted_as_language_brings_the_gym_of_words_first_on_home", async () => {
  const { page } = phone;
  const road = bank("route.13");
  await openScene(phone, "route.13");
  const question = road.items[0];
  assert.deepEqual([...new Set(Object.values(question.wrong))], ["rule"], "its tags alone do not say why it is missed");
  await until(async () => await page.locator(`[data-key="${Object.keys(question.wrong)[0]}"]`).count() > 0, "the letters");
  await page.locator(`[data-key="${Object.keys(question.wrong)[0]}"]`).first().tap();
  await act(page);
  await until(async () => (await where(page)).verdict === "again", "a miss is answered");
  await act(page);
  await until(async () => (await where(page)).kind === "sorting", "why, in one touch");
  await phone.photo(`ladder-sorting-${LANG}`);
  const small = await page.locator("main.stage button").evaluateAll((all) => all.filter((b) => b.getBoundingClientRect().height < 72).length);
  assert.equal(small, 0, "answers of 72 px");
  await page.locator('[data-key="language"]').tap();
  await until(async () => (await where(page)).kind === "sequence", "the same question again");
  await home(page);
  await phone.photo(`ladder-gym-${LANG}`);
  assert.equal(await offered().getAttribute("data-unit"), question.twin.split("/")[0], "the words first");
  await begin();
  assert.equal((await where(page)).step, `~${question.twin.split("/")[1]}`, "its twin, the words of the same rule");
  await phone.photo(`ladder-twin-${LANG}`);
  await home(page);
});
