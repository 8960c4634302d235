// Somebody who cannot read, with their own eyes and ears (eyes.mjs): knows what the house teaches in its first minute (what
// is thick can be pressed, the orange disc goes on, a hourglass puts off), and the scene as its author meant it.
// No page comes in here, no mark of the app: only what is seen and heard.

const GESTURES = { go: "Walk", stop: "StopHand", aside: "Aside", freeze: "Freeze", down: "Down" };
const DECK_Y = 660; // Aide, Réécouter and Urgence stand below

const has = (thing, sign) => thing.signs.includes(sign);
const last = (list) => list.at(-1);

export class Blind {
  constructor(eyes) {
    this.eyes = eyes;
    /** Sounds and pictures that led on, for whoever wants to know what it was like. */
    this.steps = [];
  }

  /** The first thing with this sign. */
  async withSign(sign, where = () => true) {
    const { things } = await this.eyes.see();
    return things.find((thing) => thing.signs[0] === sign && where(thing));
  }

  async touchSign(sign, where) {
    const thing = await this.waitFor(() => this.withSign(sign, where), `the sign ${sign}`);
    await this.eyes.touch(thing);
    return this.eyes.listen();
  }

  async waitFor(look, what, turns = 60) {
    for (let turn = 0; turn < turns; turn++) {
      const found = await look();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 50));
    }
    const { things } = await this.eyes.see();
    throw new Error(`never saw ${what}; saw ${things.map((thing) => [...thing.signs, ...thing.pictures].join("+") || "a shape").join(", ")}`);
  }

  /** The act of a screen: wide, thick, with an orange disc, lowest above the deck. */
  act(things) {
    const acts = things.filter((thing) => thing.disc && thing.thick && thing.w > 150 && thing.y < DECK_Y);
    return last(acts.sort((a, b) => a.y - b.y));
  }

  async touchAct() {
    const act = await this.waitFor(async () => this.act((await this.eyes.see()).things), "something to go on with");
    await this.eyes.touch(act);
    return this.eyes.listen();
  }

  /** Touches what carries this picture, by its file. */
  async touchPicture(file) {
    const thing = await this.waitFor(async () => (await this.eyes.see()).things.find((one) => one.pictures.includes(file)), `the picture ${file.slice(0, 8)}`);
    await this.eyes.touch(thing);
    return this.eyes.listen();
  }

  /** Touches answers without a picture one after the other, each says itself, until one of `wanted` was heard. */
  async chooseByEar(answers, wanted) {
    for (const answer of answers) {
      await this.eyes.touch(answer);
      const heard = await this.eyes.listen();
      if (heard.some((name) => wanted.some((line) => name.endsWith(`/${line}`)))) return this.touchAct();
    }
    throw new Error(`nobody said ${wanted.join(" or ")}`);
  }

  /** Plays a scene that has just been opened, until “Je sais…” was heard. `opening`: what was heard when it opened. */
  async play(scene, opening) {
    let heard = opening, at = 0, strange = 0;
    const file = (picture) => scene.pictures[picture]?.still?.hash ?? "none";
    for (let turn = 0; turn < 160; turn++) {
      const names = heard.map((name) => name.split("/").at(-1));
      if (names.includes("feedback-scene-done")) return;
      const seen = await this.eyes.see();
      const found = this.whatIsAsked(scene, at, names, seen, file);
      if (found) {
        at = found.at;
        strange = 0;
        this.steps.push(`${scene.steps[at].key}:${found.what}`);
        heard = await found.answer();
        continue;
      }
      // Nothing I know: go on where one can; put off what is written; ask again what was said.
      const act = this.act(seen.things), later = seen.things.find((thing) => thing.signs[0] === "Wait");
      if (strange++ > 4) throw new Error(`lost after ${last(this.steps)}: heard ${names.join(", ")}; saw ${seen.things.map((thing) => thing.signs.join("+")).join(" ")}`);
      const verdict = names.some((name) => name.startsWith("feedback-"));
      const alone = seen.things.find((thing) => thing.signs[0] === "NewPerson");
      const way = verdict && act ? act : alone ?? (strange > 1 && later ? later : act) ?? later;
      if (way) {
        await this.eyes.touch(way);
        heard = await this.eyes.listen();
      } else {
        heard = await this.touchSign("Speaker", (thing) => thing.disc);
      }
    }
    throw new Error(`no end: ${this.steps.join(" ")}`);
  }

  /** Which prompt of the scene this is, told by what was heard and what is seen; how it is answered. */
  whatIsAsked(scene, from, names, seen, file) {
    const told = names.some((name) => name.startsWith("feedback-"));
    if (told) return null;
    const steps = scene.steps.map((step, at) => [at, step]).slice(from).flatMap(([at, step]) => [[at, step], ...[step.solo ?? []].flat().map((twin) => [at, twin])]);
    for (const [at, step] of steps) {
      const answer = this[`of_${step.kind}`]?.(step, names, seen, file, scene);
      if (answer) return { at, what: step.kind, answer };
    }
    return null;
  }

  of_listen(step, names, seen) {
    if (!step.play.some((line) => names.includes(line)) || !this.act(seen.things)) return null;
    return () => this.touchAct();
  }

  of_pick_picture(step, names, seen, file) {
    const round = step.round.find((one) => names.includes(one.hear) && seen.things.some((thing) => thing.pictures.includes(file(one.right[0]))));
    if (!round) return null;
    return async () => { await this.touchPicture(file(round.right[0])); return this.touchAct(); };
  }

  of_pick_sound(step, _names, seen, file) {
    const round = step.round.find((one) => seen.pictures.some((picture) => picture.pictures.includes(file(one.see))));
    const answers = this.replies(seen);
    if (!round || answers.length < 2) return null;
    return () => this.chooseByEar(answers, round.right);
  }

  of_act_on(step, names, seen, file, scene) {
    const deed = step.do.find((one) => names.includes(one.hear));
    const picture = seen.pictures.find((one) => one.pictures.includes(file(step.picture)));
    if (!deed || !picture) return null;
    const middle = (spot) => { const { x, y, w, h } = scene.pictures[step.picture].spots[spot]; return { x: x + w / 2, y: y + h / 2 }; };
    const spots = deed.how === "put" ? [deed.put, deed.at[0]] : [deed.touch[0]];
    return async () => {
      for (const spot of spots) await this.eyes.touch(picture, middle(spot));
      return this.touchAct();
    };
  }

  of_order(step, names, seen, file, scene) {
    const shown = (line) => file(scene.lines[line]?.shows);
    if (!step.cards.every((line) => seen.things.some((thing) => thing.pictures.includes(shown(line))))) return null;
    return async () => {
      for (const line of step.cards) await this.touchPicture(shown(line));
      return this.touchAct();
    };
  }

  of_say(_step, _names, seen) {
    if (!seen.things.some((thing) => has(thing, "Mic") && thing.round)) return null;
    return async () => { await this.touchSign("Check"); return this.touchAct(); };
  }

  of_dialogue(step, names, seen) {
    const turn = step.turn.find((one) => one.hear.some((line) => names.includes(line)));
    const answers = this.replies(seen);
    if (!turn || answers.length < 2) return null;
    const good = turn.reply.filter((reply) => reply.good);
    const best = good.find((reply) => reply.go === "fin") ?? good[0];
    return () => this.chooseByEar(answers, [best.say]);
  }

  of_react(step, names, seen) {
    const signal = step.signal.find((one) => names.includes(one.hear));
    const button = signal && seen.things.find((thing) => thing.signs[0] === GESTURES[signal.gesture] && thing.thick && thing.h >= 72);
    return button ? async () => { await this.eyes.touch(button); return this.eyes.listen(); } : null;
  }

  /** By ear alone: each piece says itself when it is laid, and the wrong one is taken off again. */
  of_build_word(step, names) {
    const word = Object.keys(step.words).find((line) => names.includes(`word.${line}`));
    if (!word) return null;
    return async () => {
      for (let at = 0; at < step.words[word].split("-").length; at++) await this.layPiece(`word.${word}.${at}`);
      return this.touchAct();
    };
  }

  async layPiece(wanted) {
    const pieces = async () => (await this.eyes.see()).things.filter((thing) => thing.thick && !thing.disc && !thing.round && thing.w < 140 && thing.h >= 70 && thing.y < DECK_Y && has(thing, "Speaker"));
    for (let at = 0; at < (await pieces()).length; at++) {
      await this.eyes.touch((await pieces())[at]);
      if ((await this.eyes.listen()).some((name) => name.endsWith(`/${wanted}`))) return;
      await this.touchSign("Undo");
    }
    throw new Error(`no piece says ${wanted}`);
  }

  of_promise(_step, names, seen) {
    const answers = this.replies(seen);
    if (!names.includes("steps-ask-promise") && !names.some((name) => name === _step.ask) || answers.length === 0) return null;
    return async () => { await this.eyes.touch(answers[0]); await this.eyes.listen(); return this.touchAct(); };
  }

  /** Answers that one hears: wide, thick, with a speaker of their own. */
  replies(seen) {
    return seen.things.filter((thing) => thing.thick && thing.w > 250 && thing.h >= 60 && !thing.disc && has(thing, "Speaker"));
  }
}
