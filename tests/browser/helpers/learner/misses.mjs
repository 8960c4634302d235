// How each kind of step is missed by somebody who did not hear, or guessed. False where nothing wrong can be chosen.
import { dial, digitsOf, nextLabel, pieces, questionHeard, tie, verdictComes, wordHeard } from "./answers.mjs";
import { act, choose, forget, hears, key, keysOf, sees } from "./senses.mjs";

/** Kinds without a wrong answer are not here. */
export const MISSES = {
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
    const other = (await keysOf(page, ".go")).find((gesture) => gesture !== right);
    if (!other) return false; // the one gesture of this step
    await key(page, other).tap();
    return true;
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
    const own = pieces(step, line).reverse();
    const written = step.words[line].split("-");
    if (written.join() === [...written].reverse().join()) { // the same both ways: a piece of another word instead, if one lies there
      const stray = (await keysOf(page, ".bits")).find((piece) => !own.includes(piece));
      if (!stray) return false;
      own[0] = stray;
    }
    for (const piece of own) await key(page, piece).tap();
    await act(page);
    return true;
  },

  async dial(page, step) {
    const line = await hears(page, step.round.map((round) => round.hear));
    const right = digitsOf(step.round.find((round) => round.hear === line).expect);
    await dial(page, [...right].map((digit) => (digit === "9" ? "8" : "9")).join(""));
  },

  async form(page, step, _scene, now) {
    const here = step.field[Number(now.prompt)];
    const other = step.field.find((field) => field.expect !== here.expect);
    if (!other) return false; // the one box of this paper
    await choose(page, `field.${other.spot}`);
  },

  /** What may happen elsewhere, or what is not done here. Finding is not missed: a place without danger is no miss. */
  async panorama(page, step) {
    if (await page.locator("main.stage .pano").count() > 0) return false;
    const line = await hears(page, step.danger.flatMap((danger) => [danger.see, danger.may]));
    const danger = step.danger.find((one) => [one.see, one.may].includes(line));
    const right = line === danger.see ? danger.may : danger.then.right;
    const other = (await keysOf(page, ".replies")).find((reply) => reply !== right);
    if (!other) return false;
    await choose(page, other);
    return true;
  },

  async sequence(page, step, scene) {
    const item = await questionHeard(page, step, scene);
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

/** The kinds that can be missed, unless nothing wrong can be chosen. */
export const MISSED = Object.keys(MISSES);
