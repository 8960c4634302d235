// Every scene and every bank of the first packs, played to its end on a phone with no network: each prompt is first
// missed where it can be (R16: an explanation and another try), then answered rightly.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessFaults } from "./helpers/axe.mjs";
import { firstLaunch, openScene } from "./helpers/journey.mjs";
import { act, hurry, listenIn, miss, PLAYED, play, playOn, touchSafe, where } from "./helpers/learner.mjs";
import { bank, scene } from "./helpers/packs.mjs";
import { keptOffline, openApp, packsAreHere, until } from "./helpers/phone.mjs";
import { openReadyPhone, startReadyServer } from "./helpers/ready.mjs";

const LANG = process.env.PASSERELLE_LEARNER ?? "fr";
const ONLY = process.env.PASSERELLE_UNIT ?? "";
const UNITS = [["core.01", scene], ["core.03", scene], ["core.04", scene], ["core.05", scene], ["btp.04", scene],
  ["route.11", bank], ["route.13", bank]].filter(([unit]) => unit.includes(ONLY));
let server, phone;

before(async () => {
  server = await startReadyServer();
  phone = await openReadyPhone(server);
  await listenIn(phone.context);
  await hurry(phone.context, 16); // forty prompts a scene, each heard to its end
  await openApp(phone, server.url);
  await keptOffline(phone.page);
  await packsAreHere(phone);
  await firstLaunch(phone, LANG);
  await server.stop();
});
after(async () => { await phone?.close().catch(() => {}); await server?.stop(); });

/** With PASSERELLE_PHOTOS=all, a picture of each screen that was met. */
let taken = 0;
async function photo(unit) {
  if (process.env.PASSERELLE_PHOTOS !== "all") return;
  const now = await where(phone.page);
  await phone.page.waitForTimeout(600);
  await phone.photo(`all-${LANG}-${unit}-${String(taken++).padStart(3, "0")}-${now.kind}${now.verdict ? `-${now.verdict}` : ""}`);
}

for (const [unit, read] of UNITS) {
  test(`${unit}_is_played_to_its_end_with_a_miss_at_each_kind`, async () => {
    const { page } = phone;
    const whole = read(unit);
    await openScene(phone, unit);
    const met = new Set(), missed = new Set();
    for (let turn = 0; ; turn++) {
      assert.ok(turn < 200, `no end after 200 answers: ${[...met].join(" ")}`);
      const now = await where(page);
      await photo(unit);
      if (now.kind === "end") break;
      if (!met.has(now.step)) await touchSafe(page, whole, now);
      met.add(now.step);
      if (!now.verdict && !missed.has(now.step) && await miss(page, whole, now)) {
        missed.add(now.step);
        await until(async () => (await where(page)).verdict !== "", "a miss is answered");
        assert.equal((await where(page)).verdict, "again", `${unit} ${now.step}: a miss gives another try`);
        await photo(unit);
        await act(page);
        await until(async () => (await where(page)).verdict === "", "another try");
        if ((await where(page)).kind === "sorting") { // a question that does not say why it was missed asks
          await photo(unit);
          await playOn(page, whole);
        }
        assert.equal((await where(page)).prompt, now.prompt, "the same prompt again");
        continue;
      }
      await playOn(page, whole);
    }
    const launched = (step) => unit === "core.01" && step.beat === 1; // the first launch has played those
    const wanted = (whole.steps ?? []).filter((step) => PLAYED.includes(step.kind) && !launched(step)).map((step) => step.key);
    assert.deepEqual(wanted.filter((step) => !met.has(step)), [], "every step that this app plays was met");
    assert.ok(missed.size > 0, "something was missed on the way");
    assert.deepEqual(await accessFaults(page), []);
    // The server is away on purpose: what the browser says of that is no fault.
    assert.deepEqual(phone.errors.filter((words) => !words.includes("ERR_CONNECTION_REFUSED")), []);
    await act(page);
    await until(async () => (await where(page)).kind !== "end", "the scene is left");
    if ((await where(page)).screen === "keep") await page.locator('[data-tool="skip"]').first().tap();
  });
}
