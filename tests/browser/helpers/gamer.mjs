// Somebody who plays the talent games by what is shown and heard and nothing else: what the hand showed, what lies on the
// table. `player(page)` touches with a finger, or with the keyboard.
import { act, where } from "./learner.mjs";
import { until } from "./phone.mjs";

/** Keeps what the hand touched, beat by beat, with the lamp as it was; and lets each beat pass sooner than for a person. */
export async function watchHand(context) {
  await context.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".g-beat { animation-duration: 90ms !important }");
    document.adoptedStyleSheets = [sheet];
    window.handBeats = [];
    let last = "";
    new MutationObserver(() => {
      const beat = document.querySelector("[data-beat]")?.dataset.beat;
      if (beat === undefined || last === beat) return;
      if (Number(beat) < Number(last || 0)) window.handBeats = [];
      last = beat;
      window.handBeats.push({
        beat, key: document.querySelector(".is-touched")?.dataset.key ?? null,
        asked: document.querySelector("[data-asked]")?.dataset.asked ?? null,
        lamp: document.querySelector("[data-lamp]")?.dataset.lamp ?? null,
      });
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
}

/** The shortest motif that was seen twice goes on. */
function continued(row, length) {
  for (let period = 1; period * 2 <= row.length; period++)
    if (row.every((one, at) => at < period || one === row[at - period])) return Array.from({ length }, (_, n) => row[(row.length + n) % period]);
  throw new Error(`no motif in ${row.join(" ")}`);
}

const shape = (piece) => piece.split("_")[0];
const size = (piece) => piece.split("_")[1];

/** The box of a piece, by the one rule that fits what lies in the two boxes. */
function boxOf(piece, boxes) {
  const rules = [size, ...new Set(boxes.flat().map(shape).map((one) => (other) => String(shape(other) === one)))];
  for (const rule of rules) {
    const [left, right] = boxes.map((box) => new Set(box.map(rule)));
    if (left.size === 1 && right.size === 1 && ![...left].some((one) => right.has(one))) return left.has(rule(piece)) ? 0 : 1;
  }
  throw new Error(`no rule parts ${JSON.stringify(boxes)}`);
}

/** The place that alone differs from all others, by its shape or its size. */
function oddOne(places) {
  for (const of of [shape, size])
    for (const [at, one] of places.entries()) {
      const others = new Set(places.filter((_, n) => n !== at).map(of));
      if (others.size === 1 && !others.has(of(one))) return at;
    }
  throw new Error(`nothing is odd in ${places.join(" ")}`);
}

/** `{ watching(), playRound() }` on this page. */
export function player(page, { byKeys = false } = {}) {
  const all = (selector, of) => page.locator(selector).evaluateAll((nodes, field) => nodes.map((node) => node.dataset[field] ?? null), of);
  const has = async (selector) => await page.locator(selector).count() > 0;
  const beats = () => page.evaluate(() => window.handBeats);
  const table = () => page.evaluate(() => document.querySelector("main.stage")?.innerHTML ?? "");
  const isReady = () => has('[data-act]:not([aria-disabled="true"])');
  /** The row as it was given, where one goes on. */
  let row = [];

  async function touch(name) {
    const one = page.locator(`[data-key="${name}"]`).first();
    if (!byKeys) return one.tap();
    await one.focus();
    await page.keyboard.press("Enter");
  }

  /** What the hand took, in order, while the lamp was so. */
  const handTook = async (lamp) => (await beats())
    .filter((one) => one.key?.startsWith("piece-") && (lamp === null || one.lamp === lamp)).map((one) => one.key.slice("piece-".length));

  /** The first of two touches: what the second does depends on it, and what is shown then on both. */
  async function take(name) {
    await touch(name);
    await until(() => has(`[data-key="${name}"][aria-pressed="true"]`), `${name} is held`);
  }

  /** As the hand built it: the first place that differs is exchanged with where its piece stands now. */
  async function mend() {
    const [wanted, now] = [await handTook(null), await all(".g-mend [data-piece]", "piece")];
    const at = wanted.findIndex((one, n) => now[n] !== one);
    await take(`place-${at}`);
    await touch(`place-${now.findIndex((one, n) => n > at && one === wanted[at])}`);
    await until(async () => !await has('.g-place[aria-pressed="true"]'), "they are exchanged");
  }

  /** The next piece that the partner has not laid where the picture has it: `[place, piece]`; none when all lies there. */
  async function toTell() {
    const cells = (what) => page.locator(`[data-grid="${what}"] [data-place]`).evaluateAll((nodes) => nodes.map((node) => node.querySelector("[data-piece]")?.dataset.piece ?? null));
    const [picture, board] = [await cells("picture"), await cells("board")];
    return [...picture.entries()].find(([n, one]) => one !== null && board[n] !== one);
  }

  /** The last piece may be misheard too: one looks before one says that it is done. */
  const isDone = async () => await isReady() && !(await has(".g-grid--told") && await toTell());

  /** Tells it: what was misheard is told again. */
  async function tell() {
    const [at, piece] = await toTell();
    await take(`piece-${piece}`);
    await touch(`place-${at}`);
    await until(async () => !await has('.g-piece[aria-pressed="true"]'), "it is told");
  }

  /** One touch at what lies on the table now. */
  async function move() {
    if (await has('[data-key="answer"]')) return touch("answer");
    if (await has(".g-mend")) return mend();
    if (await has(".g-boxes")) {
      const [now] = await all(".g-bench--now [data-piece]", "piece");
      const boxes = [await all('[data-box="0"] [data-piece]', "piece"), await all('[data-box="1"] [data-piece]', "piece")];
      return touch(`place-${boxOf(now, boxes)}`);
    }
    if (await has(".g-grid--live")) {
      const [model, places] = [await all(".g-grid--model [data-piece]", "piece"), await all(".g-grid--live [data-piece]", "piece")];
      const wanted = model.length ? places.flatMap((one, at) => one === model[at] ? [] : [at]) : [oddOne(places)];
      for (const at of wanted) await touch(`place-${at}`);
      return;
    }
    if (await has(".g-grid--told")) return tell();
    if (await has(".g-signal")) {
      const [targets] = await all("[data-targets]", "targets");
      const [signal] = await all("[data-signal]", "signal");
      return touch(`place-${targets.split(" ").includes(signal) ? 1 : 0}`);
    }
    if (await has(".g-crate")) {
      const asked = (await beats()).flatMap((one) => one.asked ?? []);
      return touch(`piece-${asked[(await all(".g-crate [data-piece]", "piece")).length]}`);
    }
    const laid = await all(".g-slot.is-laid [data-piece]", "piece");
    const [lamp] = [...await all("[data-lamp]", "lamp"), null];
    if (await has(".g-bench")) return touch(`piece-${(await handTook(lamp))[laid.length]}`);
    return touch(`piece-${continued(row, laid.length - row.length + 1).at(-1)}`);
  }

  const watching = () => has("[data-beat]");

  /** One round: watches to the end, then does until “C'est fait” can be touched, and touches it. */
  async function playRound() {
    await until(async () => !await watching(), "the hand has shown", 30_000);
    row = await has(".g-bench") || await has(".g-mend") ? [] : await all(".g-slot.is-laid [data-piece]", "piece");
    for (let moves = 0; !await isDone(); moves++) {
      if (moves === 60) throw new Error("the round does not end");
      const before = await table();
      await move();
      await until(async () => await table() !== before, "the touch shows");
    }
    await act(page);
    await until(async () => (await where(page)).verdict !== "" || !await isReady(), "it is checked");
  }

  return { watching, playRound, table };
}

/**
 * Plays the game that stands on the screen to its thanks, and keeps nothing of what is told. `met(name)` at each screen.
 * Gives the verdicts of its rounds, in order, and the sentences that were told.
 */
export async function playGame(page, met = async () => {}) {
  const { playRound, table } = player(page);
  const verdicts = [], told = [];
  for (let turn = 0; turn < 60; turn++) {
    const now = await where(page);
    if (now.kind === "thanks") return { verdicts, told };
    if (now.kind === "strength") {
      await met("strength");
      told.push(await page.locator("[data-strength]").first().getAttribute("data-strength"));
      const before = await table();
      await page.locator('[data-key="no"]').tap();
      await until(async () => await table() !== before, "the answer is taken");
    } else if (now.verdict) {
      verdicts.push(now.verdict);
      await met("checked");
      await act(page);
      await until(async () => {
        const at = await where(page);
        return !at.verdict && (at.step !== now.step || at.prompt !== now.prompt || at.kind !== now.kind);
      }, "the next thing");
    } else {
      await met("round");
      await playRound();
    }
  }
  throw new Error("the game does not end");
}
