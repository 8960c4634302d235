// Twenty times the native window is killed in the middle of play (F01), as the browser is in kills.test.mjs. Its page is
// driven through WebKit's inspector, which a build with debug assertions answers: no word of the program is for tests.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { after, before, test } from "node:test";
import { dice, lossFaults, playThenKill, seedOfRun, takesHold, whereOneIs } from "./helpers/kills.mjs";
import { until } from "./helpers/phone.mjs";
import { scratch } from "./helpers/server.mjs";
import { openScreen, openWindow } from "./helpers/webkit.mjs";

const KILLS = Number(process.env.PASSERELLE_KILLS ?? 20);
const PROGRAM = process.env.PASSERELLE_WINDOW ?? "target/debug/passerelle";
const KEPT = process.env.PASSERELLE_KEPT ?? "target/debug/kept";
const PACKS = process.env.PASSERELLE_PACKS ?? "target/packs";
const data = scratch("window");
let screen;
before(async () => {
  assert.ok(existsSync(PROGRAM), `no ${PROGRAM}: cargo build -p app`);
  screen = await openScreen();
});
after(() => screen?.stop());

const open = () => openWindow({ program: PROGRAM, display: screen.display, data, packs: PACKS });

/** Where one is, once “Reprendre” was touched. */
async function cameBack(window) {
  await until(() => window.evaluate("Boolean(document.querySelector('.app [data-act]'))"), "the first screen");
  await window.evaluate(takesHold(1));
  let now = await window.evaluate(whereOneIs);
  if (now.kind === "") {
    await window.evaluate("document.querySelector('[data-act]').click()");
    await until(async () => (now = await window.evaluate(whereOneIs)).kind !== "", "the scene is back", 5000).catch(() => {});
  }
  return now;
}

test(`${KILLS}_kills_of_the_window_lose_nothing_that_was_shown`, async () => {
  const seed = seedOfRun(), chance = dice(seed);
  console.log(`# PASSERELLE_SEED=${seed}`);
  const faults = [];
  let now;
  let window = await open();
  await cameBack(window);
  for (let kill = 0; kill < KILLS; kill++) {
    const mortal = window;
    await mortal.evaluate(takesHold(seed + kill));
    const shown = await playThenKill({ evaluate: mortal.evaluate, kill: mortal.kill }, chance);
    window = await open();
    now = await cameBack(window);
    faults.push(...lossFaults(shown, now).map((words) => `kill ${kill} (${shown.moment}): ${words}`));
  }
  await window.kill();
  const kept = JSON.parse(execFileSync(KEPT, [data], { encoding: "utf8" }));
  console.log(`# ${now.recorded} answers recorded over ${KILLS} kills; in the log: ${JSON.stringify(kept)}`);
  assert.deepEqual(faults, []);
  assert.deepEqual({ answers: kept.answers, gaps: kept.gaps, misplaced: kept.misplaced }, { answers: now.recorded, gaps: 0, misplaced: 0 });
  assert.ok(now.recorded > KILLS, `something was played between the kills: ${now.recorded} answers`);
});
