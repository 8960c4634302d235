// Kills in the middle of play, at moments a seed decides, and what must hold after each: nothing that was shown as recorded
// is lost, nothing is there twice, and one stands where one stood (faults.md F01).
import { fingers } from "./fingers.mjs";

/** Numbers from a seed, 0 ≤ n < 1 (xorshift, as good as a dice here). */
export function dice(seed) {
  let state = seed >>> 0 || 1;
  return () => { state ^= state << 13; state >>>= 0; state ^= state >>> 17; state ^= state << 5; state >>>= 0; return state / 2 ** 32; };
}

/** The seed of this run: of the environment, or of the clock; it is printed, so that a failure can be played again. */
export const seedOfRun = () => Number(process.env.PASSERELLE_SEED ?? Date.now() % 1_000_000);

/** JavaScript that puts somebody's fingers into the page, for a driver or an inspector that takes text. */
export const takesHold = (seed) => `(${fingers})(${seed}); undefined`;

/** JavaScript that says where one is, once fingers are there. */
export const whereOneIs = "window.fingers.now()";

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** When to kill, in turn: between a touch and what it brings; the moment something is shown as recorded; at rest. */
const MOMENTS = ["after a touch", "as it is shown", "at rest"];

/**
 * Plays, one touch at a time, and kills. `evaluate` runs JavaScript in the page, `kill` kills at once. At most one touch is
 * on its way when the kill comes. Gives the last that was shown: `{screen, recorded, step, kind, prompt, verdict, moment}`.
 */
export async function playThenKill({ evaluate, kill }, chance) {
  const moment = MOMENTS[Math.floor(chance() * MOMENTS.length)];
  const touches = 2 + Math.floor(chance() * 14), after_ms = chance() * 25;
  let shown = await evaluate(whereOneIs);
  const look = async () => { shown = await evaluate(whereOneIs); };
  for (let touch = 1; ; touch++) {
    const before = shown.recorded;
    await evaluate("window.fingers.touchOnce()");
    if (touch >= touches && moment === MOMENTS[0]) { await sleep(after_ms); break; }
    for (let turn = 0; turn < 6; turn++) { // what a touch brings is there within a moment; nothing is also an answer
      await look();
      if (shown.recorded !== before) break;
      await sleep(8);
    }
    if (touch >= touches && (moment === MOMENTS[2] || shown.recorded !== before || touch > touches + 40)) break;
  }
  await kill();
  return { ...shown, moment };
}

/** What is wrong with how one stands after a kill, when `shown` was the last that one saw; an empty list is right. */
export function lossFaults(shown, now) {
  const faults = [];
  const say = (words) => faults.push(`${words}: shown ${JSON.stringify(shown)}, then ${JSON.stringify(now)}`);
  if (now.recorded < shown.recorded) say("what was shown as recorded is lost");
  // One answer may have been kept whose feedback nobody saw: one touch was on its way. A second one is the first one twice.
  if (now.recorded > shown.recorded + 1) say("an answer is there twice");
  const same = now.step === shown.step && now.prompt === shown.prompt;
  // Having heard, promised or said that one is alone moves on without being an answer.
  if (["listen", "promise", "duo"].includes(shown.kind)) return faults;
  // A review asks one thing after the other, each by itself: home asks the next one first (planner/tests/gym.rs).
  if (shown.step.startsWith("~")) return faults;
  const inScene = shown.screen === "play" && shown.kind !== "end" && now.screen === "play";
  if (inScene && now.recorded === shown.recorded && shown.verdict !== "yes" && !same) say("one stands at another prompt");
  return faults;
}
