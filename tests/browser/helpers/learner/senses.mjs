// The senses and the hand of somebody who plays: where one is, what was heard, what is seen, what can be touched.
import { until } from "../phone.mjs";

export const PATIENCE_MS = 60_000; // the longest talk is some lines of speech

/** After so long in silence one touches “Réécouter”. */
const REPLAY_MS = 15_000;

/** Call before the app opens: keeps the key of each sound in the order it began. */
export async function listenIn(context) {
  await context.addInitScript(() => {
    window.heardKeys = [];
    new MutationObserver(() => {
      const key = document.querySelector(".app")?.dataset.playing ?? "";
      if (key && window.lastPlaying !== key) window.heardKeys.push(key);
      window.lastPlaying = key;
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-playing"] });
  });
}

/** Somebody in a hurry: every sound plays to its end, but `times` faster. Call before the app opens. */
export async function hurry(context, times) {
  await context.addInitScript((faster) => {
    const rate = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, "playbackRate");
    Object.defineProperty(HTMLMediaElement.prototype, "playbackRate", { ...rate, set(pace) { rate.set.call(this, pace * faster); } });
  }, times);
}

/** Where the learner is: screen, step, kind, prompt; whether a feedback or the end is shown. */
export const where = (page) => page.evaluate(() => {
  const app = document.querySelector(".app");
  const stage = document.querySelector("main.stage");
  return {
    screen: app?.dataset.screen ?? "", recorded: Number(app?.dataset.recorded ?? 0), dir: app?.dir, lang: app?.lang,
    step: stage?.dataset.step ?? "", kind: stage?.dataset.kind ?? "", prompt: stage?.dataset.prompt ?? "",
    verdict: document.querySelector("[data-verdict]")?.dataset.verdict ?? "", rung: Number(stage?.dataset.rung ?? -1),
  };
});

export const key = (page, name) => page.locator(`[data-key="${name}"]`).first();
/** What can be touched there, by key. */
export const keysOf = (page, where) => page.locator(`${where} [data-key]`).evaluateAll((all) => all.map((b) => b.dataset.key));
const heard = (page) => page.evaluate(() => window.heardKeys);
export const forget = (page) => page.evaluate(() => { window.heardKeys = []; window.lastPlaying = ""; });

/** The main button of the screen. What is heard after it belongs to what comes next. */
export async function act(page) {
  await forget(page);
  await page.locator("[data-act]").first().tap();
}

/** Chooses one thing and confirms it. */
export async function choose(page, name) {
  await key(page, name).tap();
  await act(page);
}

const silent = (page) => page.evaluate(() => !document.querySelector(".app")?.dataset.playing);

/**
 * Listens until it is silent and one of these lines has been heard since the prompt came; gives the last of them.
 * Silence has to last: between two screens the voice of the first may still end. `atOnce`: known as soon as it is heard,
 * where what is said after it need not be waited for.
 */
export async function hears(page, lines, atOnce = false) {
  return sense(page, lines, atOnce);
}

/** By ear; `readCaptions` for somebody whose phone plays nothing. */
let sense = byEar;

/** From now on what is asked is read on the screen: in pictures and captions, with no sound at all. */
export function readCaptions() {
  sense = async (page, lines) => {
    let found;
    await until(async () => (found = await captioned(page, lines)) !== undefined, `to read one of ${lines.join(", ")}`);
    return found;
  };
}

/** Texts of lines, for whoever reads captions: line → French as written and as it is said fast. `tells` adds a scene's. */
const captions = new Map();
export function tells(scene) {
  for (const [key, line] of Object.entries(scene.lines ?? {})) captions.set(key, [line.fr, line.fast].filter(Boolean).map((text) => text.replace(/\s+/g, " ")));
  // A word to build is written nowhere: a screen reader has it in the name of its ear.
  for (const { words } of scene.steps ?? []) for (const [key, pieces] of Object.entries(words ?? {})) captions.set(`word.${key}`, [pieces.replaceAll("-", "")]);
}

/** Which of these lines stands on the stage, outside of what one chooses. The longest: one may hold another. */
async function captioned(page, lines) {
  const shown = await page.evaluate(() => [...document.querySelectorAll("main.stage .ask, main.stage .line, main.stage .bubble, main.stage .gloss, main.stage .rx, main.stage .did")]
    .map((part) => part.innerText.replace(/\s+/g, " ")).concat([...document.querySelectorAll("main.stage .one .ear")].map((ear) => ear.ariaLabel)).join("\n"));
  const found = lines.flatMap((line) => (captions.get(line) ?? []).filter((text) => shown.includes(text)).map((text) => [line, text.length]));
  return found.sort((a, b) => b[1] - a[1])[0]?.[0];
}

async function byEar(page, lines, atOnce = false) {
  let found, quiet = 0, asked = Date.now();
  await until(async () => {
    const now = (await heard(page)).filter((line) => lines.includes(line)).at(-1);
    const still = atOnce || await silent(page);
    quiet = now !== undefined && now === found && still ? quiet + 1 : 0;
    found = now;
    if (now === undefined && await silent(page) && Date.now() - asked > REPLAY_MS) { // nothing came: one asks to hear it again
      asked = Date.now();
      await page.locator('[data-deck="replay"]').tap();
    }
    return quiet >= (atOnce ? 1 : 3);
  }, `to hear one of ${lines.join(", ")}`, PATIENCE_MS);
  return found;
}

/** Which picture of the scene is on the stage: told by its file. */
export async function sees(page, scene, pictures) {
  const shown = await page.locator("main.stage .seen img").evaluateAll((all) => all.map((img) => img.src));
  const seen = pictures.find((name) => shown.some((src) => src.includes(scene.pictures[name]?.still?.hash ?? " ")));
  if (!seen) throw new Error(`none of ${pictures.join(", ")} is on the screen: ${shown.join(" ")}`);
  return seen;
}
