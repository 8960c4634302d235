// Somebody who plays a scene: knows which sound was heard and which picture is on the screen, and nothing else.
// What is right comes from the compiled scene, by keys: the author's intention, never the app's own verdict.
import { ANSWERS } from "./learner/answers.mjs";
import { MISSES } from "./learner/misses.mjs";
import { act, choose, hears, key, PATIENCE_MS, tells, where } from "./learner/senses.mjs";
import { until } from "./phone.mjs";

export { act, hurry, listenIn, readCaptions, tells, where } from "./learner/senses.mjs";
export { duoTogether, findInDuo, tellInDuo } from "./learner/duo.mjs";
export { MISSED } from "./learner/misses.mjs";

/** Every answer given since the test file began: `{unit, step, kind}`. */
export const given = [];

/** “Montrez-moi”, and what it plays. */
export async function showMe(page) {
  await page.locator('[data-tool="show-me"]').tap();
  // Looked at and touched in one go: what ends by itself in between would have its touch go to the next prompt.
  while (await page.evaluate(goOn)) await page.waitForTimeout(200);
}

/** Whether the prompt still waits. A distance and a speed are shown, and one says “ça me va”; a stop goes on by itself. */
const goOn = () => {
  const waits = (document.querySelector("[data-verdict]")?.dataset.verdict ?? "") === "";
  if (waits && !document.querySelector(".m--lands .see, .m--lands .stop")) document.querySelector("[data-act]")?.click();
  return waits;
};

/** Tells how a promise went: the first answer each time, and `seen` at each question. */
export async function tell(page, step, seen) {
  for (let asked = 0; asked < step.question.length; asked++) {
    const now = await where(page);
    if (now.kind !== "debrief") return;
    await seen(now.prompt);
    await choose(page, step.question[Number(now.prompt)].choices[0]);
    await until(async () => (await where(page)).prompt !== now.prompt || (await where(page)).kind !== "debrief", "the next question");
  }
}

/** The one step of a bank that is played by itself. */
const QUESTIONS = { key: "questions", kind: "sequence" };

/** A step by its key, or the solo twin of a duo. */
const stepOf = (scene, name) => (scene.steps ?? [QUESTIONS]).flatMap((step) => [step, step.solo ?? []].flat())
  .find((step) => step.key === name);

/** Touches a place of a panorama that is no danger: that is no miss, and it is said. */
export async function touchSafe(page, scene, now) {
  const step = scene.steps?.find((one) => one.key === now.step && one.kind === "panorama");
  if (!step?.safe.length || await page.locator("main.stage .pano").count() === 0) return;
  await key(page, step.safe[0]).focus(); // turns the view towards it, as the keys do
  await choose(page, step.safe[0]);
  await hears(page, ["panorama-safe-here"]);
}

/** Misses this prompt once, where its kind can be missed; says whether it did. */
export async function miss(page, scene, now) {
  const step = stepOf(scene, now.step);
  if (!MISSES[step?.kind]) return false;
  return await MISSES[step.kind](page, step, scene, now) !== false;
}

/**
 * One answer, or one "continue". Returns false at the end of the scene.
 * `answer` may replace the right answer of this prompt: `(page, step) => …`.
 */
export async function playOn(page, scene, answer) {
  const before = await where(page);
  if (before.kind === "end") return false;
  if (before.verdict) {
    await act(page);
  } else if (before.kind === "sorting") { // why a question was missed: not now
    await key(page, "later").tap();
  } else {
    const step = stepOf(scene, before.step);
    if (!step) throw new Error(`the scene has no step ${JSON.stringify(before)}`);
    const how = answer ?? ANSWERS[step.kind];
    if (!how) throw new Error(`nobody has told the learner how to answer ${step.kind}`);
    await how(page, step, scene, before);
    given.push({ unit: scene.id, step: step.key, kind: step.kind });
  }
  await until(async () => {
    const now = await where(page);
    return ["screen", "step", "kind", "prompt", "verdict", "recorded"].some((part) => now[part] !== before[part]);
  }, `the screen moves on after ${JSON.stringify(before)}`, PATIENCE_MS);
  return true;
}

/** Plays until the end, or until `stop(where)` says so. Gives the steps that were met, in order. */
export async function play(page, scene, stop = () => false) {
  tells(scene);
  const met = [];
  for (let turn = 0; turn < 200; turn++) {
    const now = await where(page);
    if (now.kind && met.at(-1) !== `${now.step}:${now.kind}`) met.push(`${now.step}:${now.kind}`);
    if (stop(now) || !await playOn(page, scene)) return met;
  }
  throw new Error(`no end after 200 answers: ${met.join(" ")}`);
}

/** The kinds an app of this version plays; a step of another kind is passed over. */
export const PLAYED = Object.keys(ANSWERS);
