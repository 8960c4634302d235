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

/** Between two touches of somebody in a hurry. */
const PACE_MS = 45;

/** Runs in the page: plays by itself and logs `told {…}` whenever what is shown changes. */
function playByItself(pace) {
  let before = "";
  const tell = () => {
    const now = JSON.stringify(window.fingers.now());
    if (now !== before) { before = now; console.log(`told ${now}`); }
  };
  new MutationObserver(tell).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-recorded", "data-verdict", "data-prompt", "data-step", "data-screen"] });
  tell();
  setInterval(() => { window.fingers.touchOnce(); console.log("touched"); }, pace);
}

/** JavaScript that begins to play, for an inspector that takes text. */
export const beginsToPlay = (seed) => `(${fingers})(${seed}); (${playByItself})(${PACE_MS});`;

/** JavaScript that says where one is. */
export const whereOneIs = `(${fingers})(1); window.fingers.now()`;

/** When to kill, in turn: the moment something is shown as recorded; right after a touch; at any moment. */
const MOMENTS = ["as it is shown", "after a touch", "at any moment"];

/**
 * Listens to a page that plays by itself and kills it. `listen(hear)` gives each logged line, `kill()` kills.
 * Gives the last that was shown: `{screen, recorded, step, prompt, verdict}`.
 */
export async function playThenKill({ listen, kill }, chance) {
  const moment = MOMENTS[Math.floor(chance() * MOMENTS.length)];
  const delay_ms = 250 + chance() * 1200, after_ms = chance() * 40;
  let shown = null, armed = false, killed = null;
  const end = new Promise((done) => {
    const now = () => { killed ??= kill().then(done); };
    listen((line) => {
      if (line.startsWith("told ")) {
        const next = JSON.parse(line.slice(5));
        if (!killed || next.recorded >= (shown?.recorded ?? 0)) shown = next; // what came out before the end counts
        if (armed && moment === MOMENTS[0]) now();
      } else if (line === "touched" && armed && moment === MOMENTS[1]) {
        setTimeout(now, after_ms);
      }
    });
    setTimeout(() => { armed = true; if (moment === MOMENTS[2]) now(); }, delay_ms);
    setTimeout(now, delay_ms + 3000); // somebody who touches nothing more is killed all the same
  });
  await end;
  return { ...shown, moment };
}

/** What is wrong with how one stands after a kill, when `shown` was the last that one saw; an empty list is right. */
export function lossFaults(shown, now) {
  const faults = [];
  const say = (words) => faults.push(`${words}: shown ${JSON.stringify(shown)}, then ${JSON.stringify(now)}`);
  if (now.recorded < shown.recorded) say("what was shown as recorded is lost");
  // One answer may have been kept whose feedback nobody saw; a second one could only be the first one twice.
  if (now.recorded > shown.recorded + 1) say("an answer is there twice");
  const same = now.step === shown.step && now.prompt === shown.prompt;
  // Having heard, promised or said that one is alone moves on without being an answer.
  if (["listen", "promise", "duo"].includes(shown.kind)) return faults;
  const inScene = shown.screen === "play" && shown.kind !== "end" && now.screen === "play";
  if (inScene && now.recorded === shown.recorded && shown.verdict !== "yes" && !same) say("one stands at another prompt");
  return faults;
}
