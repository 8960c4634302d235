// Somebody who plays a scene: knows which sound was heard and which picture is on the screen, and nothing else.
// What is right comes from the compiled scene, by keys: the author's intention, never the app's own verdict.
import { until } from "./phone.mjs";

const PATIENCE_MS = 60_000; // the longest talk is some lines of speech

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

const key = (page, name) => page.locator(`[data-key="${name}"]`).first();
const heard = (page) => page.evaluate(() => window.heardKeys);
const forget = (page) => page.evaluate(() => { window.heardKeys = []; window.lastPlaying = ""; });

/** The main button of the screen. What is heard after it belongs to what comes next. */
export async function act(page) {
  await forget(page);
  await page.locator("[data-act]").first().tap();
}

/** Chooses one thing and confirms it. */
async function choose(page, name) {
  await key(page, name).tap();
  await act(page);
}

const silent = (page) => page.evaluate(() => !document.querySelector(".app")?.dataset.playing);

/**
 * Listens until it is silent and one of these lines has been heard since the prompt came; gives the last of them.
 * Silence has to last: between two screens the voice of the first may still end.
 */
async function hears(page, lines) {
  return sense(page, lines);
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

async function byEar(page, lines) {
  let found, quiet = 0, asked = Date.now();
  await until(async () => {
    const now = (await heard(page)).filter((line) => lines.includes(line)).at(-1);
    const still = await silent(page);
    quiet = now !== undefined && now === found && still ? quiet + 1 : 0;
    found = now;
    if (now === undefined && still && Date.now() - asked > REPLAY_MS) { // nothing came: one asks to hear it again
      asked = Date.now();
      await page.locator('[data-deck="replay"]').tap();
    }
    return quiet >= 3;
  }, `to hear one of ${lines.join(", ")}`, PATIENCE_MS);
  return found;
}

/** Which picture of the scene is on the stage: told by its file. */
async function sees(page, scene, pictures) {
  const shown = await page.locator("main.stage .seen img").evaluateAll((all) => all.map((img) => img.src));
  const seen = pictures.find((name) => shown.some((src) => src.includes(scene.pictures[name]?.still?.hash ?? " ")));
  if (!seen) throw new Error(`none of ${pictures.join(", ")} is on the screen: ${shown.join(" ")}`);
  return seen;
}

/** The first word of a wall that is not joined to its picture yet. */
const nextLabel = (page) => page.locator("main.stage .label:not(.label--pic):not(.is-tied)").first().getAttribute("data-key");

/** Joins a word and a picture. */
async function tie(page, label, picture) {
  await page.locator(`main.stage .label:not(.label--pic)[data-key="${label}"]`).tap();
  await page.locator(`main.stage .label--pic:not(.is-tied)[data-key="${picture}"]`).first().tap();
  await act(page);
}

/** Which word of the step is to be built: told by its voice. */
async function wordHeard(page, step) {
  const heardNow = await hears(page, Object.keys(step.words).map((line) => `word.${line}`));
  return heardNow.replace("word.", "");
}

const pieces = (step, line) => step.words[line].split("-").map((_, at) => `word.${line}.${at}`);

/** The digits of a figure, an hour as on a clock: `7 h 30` → 0730. */
function digitsOf(text) {
  const hour = text.match(/^\s*(\d{1,2})\s*h\s*(\d{0,2})\s*$/);
  return hour ? hour[1].padStart(2, "0") + (hour[2] || "0").padStart(2, "0") : text.replace(/\D/g, "");
}

async function dial(page, digits) {
  for (const digit of digits) await key(page, digit).tap();
  await act(page);
}

/** Every answer given since the test file began: `{unit, step, kind}`. */
export const given = [];

/** How each kind is answered rightly. */
const ANSWERS = {
  listen: (page) => act(page),

  async pick_picture(page, step) {
    const line = await hears(page, step.round.map((round) => round.hear));
    await choose(page, step.round.find((round) => round.hear === line).right[0]);
  },

  async pick_sound(page, step, scene) {
    const picture = await sees(page, scene, step.round.map((round) => round.see));
    await choose(page, step.round.find((round) => round.see === picture).right[0]);
  },

  async act_on(page, step) {
    const line = await hears(page, step.do.map((deed) => deed.hear));
    const deed = step.do.find((one) => one.hear === line);
    if (deed.how === "put") {
      await key(page, deed.put).tap();
      await choose(page, deed.at[0]);
    } else {
      await choose(page, deed.touch[0]);
    }
  },

  async order(page, step) {
    for (const card of step.cards) await key(page, card).tap();
    await act(page);
  },

  async say(page) {
    await page.locator('[data-tool="felt-alone"]').tap();
    await act(page);
  },

  async dialogue(page, step) {
    const offered = await page.locator("main.stage [data-key]").evaluateAll((all) => all.map((b) => b.dataset.key));
    const turn = step.turn.find((one) => one.reply.every((reply) => offered.includes(reply.say)));
    await hears(page, turn.hear);
    const good = turn.reply.filter((reply) => reply.good);
    await choose(page, (good.find((reply) => reply.go === "fin") ?? good[0]).say);
  },

  async react(page, step) {
    const line = await hears(page, step.signal.map((signal) => signal.hear));
    await forget(page);
    await key(page, step.signal.find((signal) => signal.hear === line).gesture).tap();
  },

  promise: (page, step) => choose(page, step.choices[0]),

  async match_word(page, step) {
    const label = await nextLabel(page);
    await tie(page, label, step.pairs[label]);
  },

  async build_word(page, step) {
    const line = await wordHeard(page, step);
    for (const piece of pieces(step, line)) await key(page, piece).tap();
    await act(page);
  },

  async dial(page, step) {
    const line = await hears(page, step.round.map((round) => round.hear));
    await dial(page, digitsOf(step.round.find((round) => round.hear === line).expect));
  },

  /** Boxes are filled in order: the prompt tells which. */
  async form(page, step, _scene, now) {
    await choose(page, `field.${step.field[Number(now.prompt)].spot}`);
  },

  /** Nobody else is there: the same, alone. */
  duo: (page) => page.locator('[data-tool="alone"]').tap(),

  /** Finds a danger that is left, by its region; then says what may happen, and what to do. */
  async panorama(page, step) {
    const offered = await page.locator("main.stage [data-key]").evaluateAll((all) => all.map((b) => b.dataset.key));
    const left = await page.locator("main.stage .spot:not(.is-found)[data-key]").evaluateAll((all) => all.map((b) => b.dataset.key));
    const found = step.danger.find((danger) => left.includes(danger.spot));
    if (found) {
      await key(page, found.spot).focus(); // turns the view towards it, as the keys do
      return choose(page, found.spot);
    }
    const heardNow = await hears(page, step.danger.flatMap((danger) => [danger.see, danger.may]));
    const danger = step.danger.find((one) => [one.see, one.may].includes(heardNow));
    return choose(page, offered.includes(danger.then.right) ? danger.then.right : danger.may);
  },

  /** A road question of a bank: told from the others by its voice. */
  async sequence(page, step, bank) {
    const line = await hears(page, bank.items.map((item) => `${item.key}.ask`));
    const item = bank.items.find((one) => `${one.key}.ask` === line);
    for (const letter of item.right) await key(page, letter).tap();
    await act(page);
  },

  /** The slowest speed stops soonest; the farthest place behind is far enough. */
  async drive(page, step) {
    await turn(page, step.model === "gap" ? "more" : "less");
    await act(page);
    await verdictComes(page);
  },
};

/** Turns a dial of the road as far as it goes. */
async function turn(page, way) {
  for (let times = 0; times < 12; times++) await page.locator(`[data-tool="${way}"]`).tap();
}

/** What was set going lands by itself. */
const verdictComes = (page) => until(async () => (await where(page)).verdict !== "", "where one stands");

/** “Montrez-moi”, and what it plays. */
export async function showMe(page) {
  await page.locator('[data-tool="show-me"]').tap();
  while ((await where(page)).verdict === "") {
    const by = page.locator("[data-act]").first();
    // A distance and a speed are shown, and one says “ça me va”; a stop goes on by itself.
    if (await page.locator(".m--lands .see, .m--lands .stop").count() === 0) await by.tap();
    await page.waitForTimeout(200);
  }
}

/** Begins a duo with somebody: `one-phone`, or `two-phones`. */
export const duoTogether = (page, how) => page.locator(`[data-tool="${how}"]`).tap();

/** What the one who tells sees, row by row: the words of the thing and of what is known of it. */
export const tellInDuo = (page) => page.locator(".half .fact").evaluateAll((rows) =>
  rows.map((row) => [...row.querySelectorAll(".thing__w")].map((thing) => thing.textContent.trim())));

/** Fills the holes: each row by the word that was told of it. Where things are looked for, rows are in the order told. */
export async function findInDuo(page, rows) {
  const shown = await page.locator(".half .fact").evaluateAll((all) => all.map((row) => row.querySelector(".thing__w")?.textContent.trim() ?? ""));
  for (const [at, thing] of shown.entries()) {
    const word = thing === "" ? rows[at][0] : rows[shown.length === rows.length ? at : 0][1];
    await page.locator(".places3 .choice", { hasText: word }).first().tap();
  }
}

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

/** How each kind is missed: somebody who did not hear, or guessed. Kinds without a wrong answer are not here. */
const MISSES = {
  async pick_picture(page, step) {
    const line = await hears(page, step.round.map((round) => round.hear));
    await choose(page, Object.keys(step.round.find((round) => round.hear === line).wrong)[0]);
  },

  async pick_sound(page, step, scene) {
    const picture = await sees(page, scene, step.round.map((round) => round.see));
    await choose(page, Object.keys(step.round.find((round) => round.see === picture).wrong)[0]);
  },

  async act_on(page, step) {
    const line = await hears(page, step.do.map((deed) => deed.hear));
    const deed = step.do.find((one) => one.hear === line);
    const spots = await page.locator("main.stage .spot[data-key]").evaluateAll((all) => all.map((b) => b.dataset.key));
    const right = [deed.put, ...(deed.at ?? []), ...(deed.touch ?? [])];
    if (deed.how === "put") await key(page, deed.put).tap();
    await choose(page, spots.find((spot) => !right.includes(spot)));
  },

  async order(page, step) {
    for (const card of [...step.cards].reverse()) await key(page, card).tap();
    await act(page);
  },

  async react(page, step) {
    const line = await hears(page, step.signal.map((signal) => signal.hear));
    await forget(page);
    const right = step.signal.find((signal) => signal.hear === line).gesture;
    await key(page, step.signal.find((signal) => signal.gesture !== right).gesture).tap();
  },

  async match_word(page, step) {
    const label = await nextLabel(page);
    const shown = await page.locator("main.stage .label--pic:not(.is-tied)").evaluateAll((all) => all.map((b) => b.dataset.key));
    const other = shown.find((picture) => picture !== step.pairs[label]);
    if (!other) return false;
    await tie(page, label, other);
    return true;
  },

  async build_word(page, step) {
    const line = await wordHeard(page, step);
    for (const piece of pieces(step, line).reverse()) await key(page, piece).tap();
    await act(page);
  },

  async dial(page, step) {
    const line = await hears(page, step.round.map((round) => round.hear));
    const right = digitsOf(step.round.find((round) => round.hear === line).expect);
    await dial(page, [...right].map((digit) => (digit === "9" ? "8" : "9")).join(""));
  },

  async form(page, step, _scene, now) {
    const here = step.field[Number(now.prompt)];
    const other = step.field.find((field) => field.expect !== here.expect);
    await choose(page, `field.${other.spot}`);
  },

  async sequence(page, step, bank) {
    const line = await hears(page, bank.items.map((item) => `${item.key}.ask`));
    const item = bank.items.find((one) => `${one.key}.ask` === line);
    await key(page, item.letters.find((letter) => !item.right.includes(letter))).tap();
    await act(page);
  },

  /** The dial as it stands: too fast for the place, too near; to stop, too fast on a wet road only. */
  async drive(page, step, _scene, now) {
    if (step.model === "stopping" && step.road[Number(now.prompt)] !== "wet") return false;
    await act(page);
    await verdictComes(page);
    return true;
  },
};

/** Touches a place of a panorama that is no danger: that is no miss, and it is said. */
export async function touchSafe(page, scene, now) {
  const step = scene.steps?.find((one) => one.key === now.step && one.kind === "panorama");
  if (!step) return;
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
