// How each kind of step is answered rightly, and how one knows which of its prompts this is.
import { scene as unitNamed } from "../packs.mjs";
import { until } from "../phone.mjs";
import { act, choose, forget, hears, key, sees, where } from "./senses.mjs";

/** The first word of a wall that is not joined to its picture yet. */
export const nextLabel = (page) => page.locator("main.stage .label:not(.label--pic):not(.is-tied)").first().getAttribute("data-key");

/** Joins a word and a picture. */
export async function tie(page, label, picture) {
  await page.locator(`main.stage .label:not(.label--pic)[data-key="${label}"]`).tap();
  await page.locator(`main.stage .label--pic:not(.is-tied)[data-key="${picture}"]`).first().tap();
  await act(page);
}

/** Which word of the step is to be built: told by its voice. */
export async function wordHeard(page, step) {
  const heardNow = await hears(page, Object.keys(step.words).map((line) => `word.${line}`));
  return heardNow.replace("word.", "");
}

export const pieces = (step, line) => step.words[line].split("-").map((_, at) => `word.${line}.${at}`);

/** The digits of a figure, an hour as on a clock: `7 h 30` → 0730. */
export function digitsOf(text) {
  const hour = text.match(/^\s*(\d{1,2})\s*h\s*(\d{0,2})\s*$/);
  return hour ? hour[1].padStart(2, "0") + (hour[2] || "0").padStart(2, "0") : text.replace(/\D/g, "");
}

export async function dial(page, digits) {
  for (const digit of digits) await key(page, digit).tap();
  await act(page);
}

/** The questions a step asks: of the bank that is played by itself, or of those it names. */
function questionsOf(step, scene) {
  if (scene.items) return scene.items;
  const named = new Set(step.items.map((item) => item.split("/")[0]));
  return [...new Set([step.bank ?? [], ...named].flat())].flatMap((unit) => unitNamed(unit).items
    .filter((item) => unit === step.bank || step.items.includes(`${unit}/${item.key}`)));
}

/** A road question: told from the others by its voice. Its answers are read too, which takes a while. */
export async function questionHeard(page, step, scene) {
  const items = questionsOf(step, scene);
  const line = await hears(page, items.map((item) => `${item.key}.ask`), true);
  return items.find((item) => `${item.key}.ask` === line);
}

/** Turns a dial of the road as far as it goes. */
async function turn(page, way) {
  for (let times = 0; times < 12; times++) await page.locator(`[data-tool="${way}"]`).tap();
}

/** What was set going lands by itself. */
export const verdictComes = (page) => until(async () => (await where(page)).verdict !== "", "where one stands");

/** How each kind is answered rightly. */
export const ANSWERS = {
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

  async sequence(page, step, scene) {
    const item = await questionHeard(page, step, scene);
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
