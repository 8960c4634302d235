// Twenty times the browser is killed in the middle of play, at a moment that a dice decides (F01): nothing that was shown as
// recorded is lost, nothing is there twice, and one stands where one stood. At the end each answer is on the server once.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { signIn, caseload } from "./helpers/console.mjs";
import { goHome, giveHand } from "./helpers/hand.mjs";
import { firstTouch, join } from "./helpers/journey.mjs";
import { dice, lossFaults, playThenKill, seedOfRun, takesHold, whereOneIs } from "./helpers/kills.mjs";
import { act, where } from "./helpers/learner.mjs";
import { appStands, keptOffline, openApp, openPhone, packsAreHere, until } from "./helpers/phone.mjs";
import { openReadyPhone, startReadyServer } from "./helpers/ready.mjs";

const KILLS = Number(process.env.PASSERELLE_KILLS ?? 20);
let server, phone, code;
before(async () => {
  server = await startReadyServer();
  code = server.code();
  phone = await openReadyPhone(server);
  await openApp(phone, server.url);
  await keptOffline(phone.page);
  await packsAreHere(phone);
  await firstTouch(phone.page);
});
after(async () => { await phone?.close().catch(() => {}); await server?.stop(); });

test(`${KILLS}_kills_of_the_browser_lose_nothing_that_was_shown`, async () => {
  const seed = seedOfRun(), chance = dice(seed);
  console.log(`# PASSERELLE_SEED=${seed}`);
  await server.stop();
  const faults = [];
  let most = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const { page } = phone, mortal = phone;
    await page.evaluate(takesHold(seed + kill));
    const end = mortal.readyToKill();
    const shown = await playThenKill({ evaluate: (words) => page.evaluate(words), kill: end }, chance);
    phone = await phone.reopen();
    await phone.page.goto(server.url);
    await appStands(phone.page);
    const now = await cameBack(phone.page);
    faults.push(...lossFaults(shown, now).map((words) => `kill ${kill} (${shown.moment}): ${words}`));
    most = Math.max(most, now.recorded);
  }
  console.log(`# ${most} answers recorded over ${KILLS} kills`);
  assert.deepEqual(faults, []);
  assert.ok(most > KILLS, `something was played between the kills: ${most} answers`);
});

/** Where one is, once “Reprendre” was touched. */
async function cameBack(page) {
  await page.evaluate(async () => { for (let turn = 0; turn < 100 && !document.querySelector(".app [data-act]"); turn++) await new Promise((done) => setTimeout(done, 20)); });
  if ((await where(page)).kind === "") {
    await page.locator("[data-act]").first().tap();
    await until(async () => (await where(page)).kind !== "", "the scene is back", 5000).catch(() => {});
  }
  await page.evaluate(takesHold(1));
  return page.evaluate(whereOneIs);
}

test("after_all_of_them_each_answer_is_on_the_server_once", async () => {
  server = await server.again();
  const { page } = phone;
  await giveHand(phone.context);
  await page.reload();
  await appStands(page);
  await goHome(page);
  const { recorded } = await where(page);
  await join(phone, code, true);
  await until(async () => (await page.evaluate(() => document.querySelector("[data-send]")?.dataset.send)) === "sent", "everything is sent", 60_000);
  const desk = await openPhone({ viewport: { width: 1280, height: 800 }, desk: true });
  try {
    await signIn(desk.page, server);
    const { csv: [row] } = await caseload(desk.page, server);
    assert.equal(Number(row["À l’oral : réponses"]) + Number(row["À l’écrit : réponses"]), recorded, JSON.stringify(row));
  } finally {
    await desk.close();
  }
});
