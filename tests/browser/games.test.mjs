// The six talent games, played to their end with the server stopped, by what is shown and heard and nothing else: what the
// hand showed, what lies on the table. Then: a sentence is kept, not shown, found again, and only a yes makes a row.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessFaults } from "./helpers/axe.mjs";
import { player, watchHand } from "./helpers/gamer.mjs";
import { firstLaunch, home, openScene } from "./helpers/journey.mjs";
import { act, hurry, listenIn, where } from "./helpers/learner.mjs";
import { appStands, keptOffline, openApp, packsAreHere, until } from "./helpers/phone.mjs";
import { openReadyPhone, startReadyServer } from "./helpers/ready.mjs";

const LANG = process.env.PASSERELLE_LEARNER ?? "fr";
const ONLY = process.env.PASSERELLE_UNIT ?? "";
const GAMES = ["procedure", "logique", "analyse", "memoire", "communication", "attention"].map((name) => `jeu.${name}`);
let server, phone;

before(async () => {
  server = await startReadyServer();
  phone = await openReadyPhone(server);
  await listenIn(phone.context);
  await hurry(phone.context, 16);
  await watchHand(phone.context);
  await openApp(phone, server.url);
  await keptOffline(phone.page);
  await packsAreHere(phone);
  await firstLaunch(phone, LANG);
  await server.stop();
});
after(async () => { await phone?.close().catch(() => {}); await server?.stop(); });

let taken = 0;
async function photo(name) {
  if (process.env.PASSERELLE_PHOTOS !== "all") return;
  await phone.page.waitForTimeout(400);
  await phone.photo(`games-${LANG}-${String(taken++).padStart(3, "0")}-${name}`);
}

const waiting = async () => Number(await phone.page.locator("[data-send]").getAttribute("data-waiting"));
let kept = null, rowsBefore = 0, recordedBefore = 0;

for (const [nth, unit] of GAMES.filter((one) => one.includes(ONLY)).entries()) {
  test(`${unit}_is_played_to_its_end_by_what_is_shown`, async () => {
    const { page } = phone;
    const { watching, playRound, table } = player(page, { byKeys: nth % 2 === 1 }); // half of the games by the keyboard
    await home(page);
    if (nth === 0) [rowsBefore, recordedBefore] = [await waiting(), (await where(page)).recorded];
    await openScene(phone, unit);
    const told = [];
    let checked = false;
    for (let turn = 0; ; turn++) {
      assert.ok(turn < 60, `${unit}: no end`);
      const now = await where(page);
      if (now.kind === "thanks") break;
      if (now.kind === "strength") {
        await photo(`${unit}-strength`);
        const strength = page.locator("[data-strength]").first();
        told.push(await strength.getAttribute("data-strength"));
        const keep = kept === null || now.step === "montrer_q";
        if (keep && kept === null) kept = { unit, strength: told.at(-1) };
        const before = await table();
        await page.locator(`[data-key="${keep && now.step === "garder_q" ? "yes" : "no"}"]`).tap();
        await until(async () => await table() !== before, "the answer is taken");
        continue;
      }
      if (now.verdict) {
        assert.equal(now.verdict, "yes", `${unit} ${now.step}: what was shown is right`);
        await photo(`${unit}-checked`);
        const before = `${now.step}${now.prompt}`;
        await act(page);
        await until(async () => { const at = await where(page); return !at.verdict && `${at.step}${at.prompt}` !== before; }, "the next thing");
        continue;
      }
      if (await watching()) await photo(`${unit}-watch`);
      await playRound();
      if (!checked) { assert.deepEqual(await accessFaults(page), []); checked = true; }
    }
    assert.ok(told.length > 0, `${unit}: done with care, something is told`);
    await photo(`${unit}-thanks`);
    await act(page);
    await until(async () => (await where(page)).screen === "home", "home");
    assert.deepEqual(phone.errors.filter((words) => !words.includes("ERR_CONNECTION_REFUSED")), []);
  });
}

test("a_kept_sentence_stays_here_until_a_yes", async () => {
  const { page } = phone;
  await home(page);
  assert.equal(await waiting(), rowsBefore, "no row waits for what was played and kept");
  assert.equal((await where(page)).recorded, recordedBefore, "no answer was recorded");
  await page.reload();
  await appStands(page);
  await home(page);
  const rows = await waiting();
  await page.locator('[data-tool="knows"]').tap();
  await page.locator('[data-tool="strengths"]').tap();
  const sentence = page.locator(`[data-game="${kept.unit}"][data-strength="${kept.strength}"]`);
  await sentence.waitFor();
  assert.equal(await sentence.getAttribute("data-shown"), "false");
  assert.deepEqual(await accessFaults(page), []);
  await photo("strengths");
  await sentence.locator('[data-tool="show"]').tap();
  await until(async () => await sentence.getAttribute("data-shown") === "true", "it is shown now");
  await photo("strengths-shown");
  await page.locator('[data-tool="back"]').tap();
  await home(page);
  assert.equal(await waiting(), rows + 1, "one row waits: the yes");
});
