// The six talent games, played to their end with the server stopped, by what is shown and heard and nothing else: what the
// hand showed, what lies on the table. Then: a sentence is kept, not shown, found again, and only a yes makes a row.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessFaults } from "./helpers/axe.mjs";
import { firstLaunch, firstTouch, home, openScene } from "./helpers/journey.mjs";
import { act, hurry, listenIn, where } from "./helpers/learner.mjs";
import { appStands, keptOffline, openApp, packsAreHere, until } from "./helpers/phone.mjs";
import { openReadyPhone, startReadyServer } from "./helpers/ready.mjs";

const LANG = process.env.PASSERELLE_LEARNER ?? "fr";
const ONLY = process.env.PASSERELLE_UNIT ?? "";
const GAMES = ["procedure", "logique", "analyse", "memoire", "communication", "attention"].map((name) => `jeu.${name}`);
let server, phone;

/** Keeps what the hand touched, beat by beat, with the lamp as it was; and lets each beat pass sooner than for a person. */
async function watchHand(context) {
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

before(async () => {
  server = await startReadyServer();
  phone = await openReadyPhone(server);
  await listenIn(phone.context);
  await hurry(phone.context, 16);
  await watchHand(phone.context);
  await openApp(phone, server.url);
  await keptOffline(phone.page);
  await packsAreHere(phone);
  await firstLaunch(phone, LANG);
  await server.stop();
});
after(async () => { await phone?.close().catch(() => {}); await server?.stop(); });

let taken = 0;
async function photo(name) {
  if (process.env.PASSERELLE_PHOTOS !== "all") return;
  await phone.page.waitForTimeout(400);
  await phone.photo(`games-${LANG}-${String(taken++).padStart(3, "0")}-${name}`);
}

const all = (selector, of) => phone.page.locator(selector).evaluateAll((nodes, field) => nodes.map((node) => node.dataset[field] ?? null), of);
const has = async (selector) => await phone.page.locator(selector).count() > 0;

/** Half of the games are played with a finger, half with the keyboard. */
let byKeys = false;
async function touch(name) {
  const one = phone.page.locator(`[data-key="${name}"]`).first();
  if (!byKeys) return one.tap();
  await one.focus();
  await phone.page.keyboard.press("Enter");
}

/** What the hand took, in order, while the lamp was so. */
async function handTook(lamp) {
  const beats = await phone.page.evaluate(() => window.handBeats);
  return beats.filter((one) => one.key?.startsWith("piece-") && (lamp === null || one.lamp === lamp)).map((one) => one.key.slice("piece-".length));
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

/** The row as it was given, where one goes on. */
let row = [];

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
    const asked = (await phone.page.evaluate(() => window.handBeats)).flatMap((one) => one.asked ?? []);
    return touch(`piece-${asked[(await all(".g-crate [data-piece]", "piece")).length]}`);
  }
  const laid = await all(".g-slot.is-laid [data-piece]", "piece");
  const [lamp] = [...await all("[data-lamp]", "lamp"), null];
  if (await has(".g-bench")) return touch(`piece-${(await handTook(lamp))[laid.length]}`);
  return touch(`piece-${continued(row, laid.length - row.length + 1).at(-1)}`);
}

/** As the hand built it: the first place that differs is exchanged with where its piece stands now. */
async function mend() {
  const [wanted, now] = [await handTook(null), await all(".g-mend [data-piece]", "piece")];
  const at = wanted.findIndex((one, n) => now[n] !== one);
  await take(`place-${at}`);
  await touch(`place-${now.findIndex((one, n) => n > at && one === wanted[at])}`);
  await until(async () => !await has('.g-place[aria-pressed="true"]'), "they are exchanged");
}

/** Tells the next piece that the partner has not laid where the picture has it: what was misheard is told again. */
async function tell() {
  const cells = (what) => phone.page.locator(`[data-grid="${what}"] [data-place]`).evaluateAll((nodes) => nodes.map((node) => node.querySelector("[data-piece]")?.dataset.piece ?? null));
  const [picture, board] = [await cells("picture"), await cells("board")];
  const at = picture.findIndex((one, n) => one !== null && board[n] !== one);
  await take(`piece-${picture[at]}`);
  await touch(`place-${at}`);
  await until(async () => !await has('.g-piece[aria-pressed="true"]'), "it is told");
}

/** The first of two touches: what the second does depends on it, and what is shown then on both. */
async function take(name) {
  await touch(name);
  await until(() => has(`[data-key="${name}"][aria-pressed="true"]`), `${name} is held`);
}

const table = () => phone.page.evaluate(() => document.querySelector("main.stage")?.innerHTML ?? "");
const watching = () => has("[data-beat]");

/** One round: watches to the end, then does until “C'est fait” can be touched. */
async function playRound(unit) {
  await until(async () => !await watching(), "the hand has shown", 30_000);
  row = await has(".g-bench") || await has(".g-mend") ? [] : await all(".g-slot.is-laid [data-piece]", "piece");
  await photo(`${unit}-do`);
  for (let moves = 0; !await has('[data-act]:not([aria-disabled="true"])'); moves++) {
    assert.ok(moves < 60, `${unit}: the round does not end`);
    const before = await table();
    await move();
    await until(async () => await table() !== before, `${unit}: the touch shows`);
  }
  await photo(`${unit}-ready`);
  await act(phone.page);
  await until(async () => (await where(phone.page)).verdict !== "" || await changed(), `${unit}: it is checked`);
}
const changed = async () => !await has('[data-act]:not([aria-disabled="true"])');

const waiting = async () => Number(await phone.page.locator("[data-send]").getAttribute("data-waiting"));
let kept = null, rowsBefore = 0, recordedBefore = 0;

for (const [nth, unit] of GAMES.filter((one) => one.includes(ONLY)).entries()) {
  test(`${unit}_is_played_to_its_end_by_what_is_shown`, async () => {
    const { page } = phone;
    byKeys = nth % 2 === 1;
    await home(page);
    if (nth === 0) [rowsBefore, recordedBefore] = [await waiting(), (await where(page)).recorded];
    await openScene(phone, unit);
    const told = [];
    let checked = false;
    for (let turn = 0; ; turn++) {
      assert.ok(turn < 60, `${unit}: no end`);
      const now = await where(page);
      if (now.kind === "thanks") break;
      if (now.kind === "strength") {
        await photo(`${unit}-strength`);
        const strength = page.locator("[data-strength]").first();
        told.push(await strength.getAttribute("data-strength"));
        const keep = kept === null || now.step === "montrer_q";
        if (keep && kept === null) kept = { unit, strength: told.at(-1) };
        const before = await table();
        await page.locator(`[data-key="${keep && now.step === "garder_q" ? "yes" : "no"}"]`).tap();
        await until(async () => await table() !== before, "the answer is taken");
        continue;
      }
      if (now.verdict) {
        assert.equal(now.verdict, "yes", `${unit} ${now.step}: what was shown is right`);
        await photo(`${unit}-checked`);
        const before = `${now.step}${now.prompt}`;
        await act(page);
        await until(async () => { const at = await where(page); return !at.verdict && `${at.step}${at.prompt}` !== before; }, "the next thing");
        continue;
      }
      if (await watching()) await photo(`${unit}-watch`);
      await playRound(unit);
      if (!checked) { assert.deepEqual(await accessFaults(page), []); checked = true; }
    }
    assert.ok(told.length > 0, `${unit}: done with care, something is told`);
    await photo(`${unit}-thanks`);
    await act(page);
    await until(async () => (await where(page)).screen === "home", "home");
    assert.deepEqual(phone.errors.filter((words) => !words.includes("ERR_CONNECTION_REFUSED")), []);
  });
}

test("a_kept_sentence_stays_here_until_a_yes", async () => {
  const { page } = phone;
  await home(page);
  assert.equal(await waiting(), rowsBefore, "no row waits for what was played and kept");
  assert.equal((await where(page)).recorded, recordedBefore, "no answer was recorded");
  await page.reload();
  await appStands(page);
  await firstTouch(page); // no scene is done yet: one touch goes on with the first
  await home(page);
  const rows = await waiting();
  await page.locator('[data-tool="knows"]').tap();
  await page.locator('[data-tool="strengths"]').tap();
  const sentence = page.locator(`[data-game="${kept.unit}"][data-strength="${kept.strength}"]`);
  await sentence.waitFor();
  assert.equal(await sentence.getAttribute("data-shown"), "false");
  assert.deepEqual(await accessFaults(page), []);
  await photo("strengths");
  await sentence.locator('[data-tool="show"]').tap();
  await until(async () => await sentence.getAttribute("data-shown") === "true", "it is shown now");
  await photo("strengths-shown");
  await page.locator('[data-tool="back"]').tap();
  await home(page);
  assert.equal(await waiting(), rows + 1, "one row waits: the yes");
});
