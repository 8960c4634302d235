// The gallery walked: every sample step of content/packs/gallery, and the outing of cult, in a real browser: first missed
// where it can be (R16), then right. Together on one phone and on two; telling on a later day; nothing that axe finds.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

process.env.PASSERELLE_PACKS = process.env.PASSERELLE_GALLERY ?? "target/packs-gallery";
const { standingFaults } = await import("./helpers/measure.mjs");
const { playGame, watchHand } = await import("./helpers/gamer.mjs");
const { firstTouch, home, openScene } = await import("./helpers/journey.mjs");
const { act, duoTogether, findInDuo, hurry, listenIn, miss, MISSED, PLAYED, playOn, showMe, tell, tellInDuo, touchSafe, where } =
  await import("./helpers/learner.mjs");
const { scene } = await import("./helpers/packs.mjs");
const { openApp, keptOffline, packsAreHere, until } = await import("./helpers/phone.mjs");
const { openReadyPhone, startReadyServer } = await import("./helpers/ready.mjs");

/** Told on a later day, at home: the last test but one. */
const LATER = "debrief";
/** What a step of a scene can be: a game is played by its own player. */
const KINDS = [...PLAYED, "puzzle", LATER];
/** Samples in which nothing wrong can be chosen: twice the same piece, one gesture, one danger, one box. */
const ALL_RIGHT = ["gallery.09/morceaux_pareils", "gallery.11/calme", "gallery.12/un_danger", "gallery.16/une_case"];
const LANG = process.env.PASSERELLE_LEARNER ?? "fr";
const ONLY = process.env.PASSERELLE_UNIT ?? "";
const UNITS = Array.from({ length: 19 }, (_, n) => `gallery.${String(n + 1).padStart(2, "0")}`);
let server, phone;

before(async () => {
  server = await startReadyServer();
  phone = await newPhone();
});
after(async () => { await phone?.close().catch(() => {}); await server?.stop(); });

/** Whatever is heard or shown is so quickly; what was heard and shown is known. */
async function quickly({ context }) {
  await listenIn(context);
  await hurry(context, 16);
  await watchHand(context);
}

/** A phone on which the help is in the language of the test, by “Ma langue”: the samples have no greeting. */
async function newPhone() {
  const one = await openReadyPhone(server);
  await quickly(one);
  await openApp(one, server.url);
  await keptOffline(one.page);
  await packsAreHere(one);
  await firstTouch(one.page);
  await home(one.page);
  await one.page.locator('[data-tool="language"]').first().tap();
  if (await one.page.locator(`[data-key="${LANG}"]`).count() === 0) await one.page.locator('[data-tool="other-voices"]').tap();
  await one.page.locator(`[data-key="${LANG}"]`).tap();
  await act(one.page);
  await until(async () => (await where(one.page)).lang === LANG, "help in that language");
  if (LANG !== "fr") await packsAreHere(one);
  return one;
}

/** With PASSERELLE_PHOTOS=all, a picture of each screen that was met. */
let taken = 0;
async function photo(of, name) {
  if (process.env.PASSERELLE_PHOTOS !== "all") return;
  await of.page.waitForTimeout(500);
  await of.photo(`gallery-${LANG}-${String(taken++).padStart(3, "0")}-${name}`);
}

/** Faults of the screens met since a test began: they are told together, when it ends. */
let faults = [];

/** A test of the units that were asked for, on whose screens nothing is wrong and whose console stays empty. */
const walk = (name, units, body) => test(name, { skip: ![units].flat().some((unit) => unit.includes(ONLY)) }, async () => {
  faults = [];
  await body();
  assert.deepEqual(faults, []);
  // The server is away on purpose: what the browser says of that is no fault.
  assert.deepEqual(phone.errors.splice(0).filter((words) => !words.includes("ERR_CONNECTION_REFUSED")), []);
});

async function stands(of, name) {
  await photo(of, name);
  faults.push(...(await standingFaults(of.page, 55.5)).map((fault) => `${name}: ${fault}`));
}

/** Leaves what is on the screen; home is there. */
async function leave(of) {
  if ((await where(of.page)).kind === "end") await act(of.page);
  else await of.page.locator('[data-tool="home"]').tap();
  await until(async () => ["home", "keep"].includes((await where(of.page)).screen), "home");
  if ((await where(of.page)).screen === "keep") await of.page.locator('[data-tool="skip"]').first().tap();
}

const told = (whole) => whole.steps.filter((step) => step.kind === "debrief");

/** Which screen this is, among those of its unit. */
async function faceOf(page, { step, kind, verdict }) {
  const ponders = kind === "panorama" && await page.locator("main.stage .pano").count() === 0;
  return [step, ponders ? "ponder" : kind, verdict].filter(Boolean).join("-");
}

/** What comes after a miss: why it was, where that is asked; then the same prompt. */
async function anotherTry(whole, missed) {
  const { page } = phone;
  await act(page);
  await until(async () => (await where(page)).verdict === "", "another try");
  if ((await where(page)).kind === "sorting") {
    await stands(phone, `${whole.id}-${missed.step}-sorting`);
    await playOn(page, whole);
  }
  assert.equal((await where(page)).prompt, missed.prompt, "the same prompt again");
}

/** Plays the game of a step to its end: the scene is there again. */
async function playPuzzle(page, { key }) {
  await act(page);
  await until(async () => (await where(page)).screen === "game", "the game opens");
  const met = new Set();
  const { verdicts } = await playGame(page, async (name) => {
    if (!met.has(name)) await stands(phone, `${key}-${name}`);
    met.add(name);
  });
  assert.deepEqual(verdicts.filter((verdict) => verdict !== "yes"), [], "what was shown is right");
  assert.ok(met.has("round") && met.has("strength"), "it was played, and something was told");
  await stands(phone, `${key}-thanks`);
  await act(page);
  await until(async () => (await where(page)).screen === "play", "the scene goes on");
}

for (const unit of UNITS) {
  walk(`${unit}_every_sample_is_missed_then_right`, unit, async () => {
    const whole = scene(unit), { page } = phone;
    await openScene(phone, unit);
    const steps = new Set(), met = new Set(), missed = new Set();
    for (let turn = 0; ; turn++) {
      assert.ok(turn < 100, `no end after 100 answers: ${[...met].join(" ")}`);
      const now = await where(page);
      if (now.kind === "end") break;
      steps.add(now.step);
      const face = await faceOf(page, now), first = !met.has(face);
      met.add(face);
      if (first) await stands(phone, `${unit}-${face}`);
      if (!now.verdict && first) await touchSafe(page, whole, now);
      if (!now.verdict && !missed.has(now.step) && await miss(page, whole, now)) {
        missed.add(now.step);
        await until(async () => (await where(page)).verdict !== "", "a miss is answered");
        assert.equal((await where(page)).verdict, "again", `${unit} ${now.step}: a miss gives another try`);
        await stands(phone, `${unit}-${face}-again`);
        await anotherTry(whole, now);
        continue;
      }
      await playOn(page, whole, now.kind === "puzzle" && !now.verdict ? playPuzzle : undefined);
    }
    await stands(phone, `${unit}-end`);
    const lacking = whole.steps.filter(({ key, kind, solo }) => kind !== LATER && !steps.has(key) && !steps.has(solo?.key));
    assert.deepEqual(lacking.map((step) => step.key), [], "every sample was met");
    const withTwins = whole.steps.flatMap((step) => [step, step.solo ?? []].flat());
    const neverMissed = withTwins.filter(({ key, kind }) => MISSED.includes(kind) && !missed.has(key)).map(({ key }) => `${unit}/${key}`);
    assert.deepEqual(neverMissed, ALL_RIGHT.filter((one) => one.startsWith(unit)), "what can be missed was missed");
    assert.deepEqual(whole.steps.map((step) => step.kind).filter((kind) => !KINDS.includes(kind)), [], "nothing is passed over");
    await leave(phone);
  });
}

walk("a_road_is_gone_through_step_by_step_by_whoever_wants_no_motion", "gallery.14", async () => {
  const { page } = phone;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openScene(phone, "gallery.14");
  while ((await where(page)).kind !== "drive") await playOn(page, scene("gallery.14"));
  const laid = () => page.locator(".m--lands .see, .m--lands .stop").count();
  const pedal = () => page.locator("[data-act]").first();
  await pedal().focus();
  await page.keyboard.press("Enter"); // by key, as by thumb
  await until(async () => await laid() > 0, "planks while one sees");
  const seen = await laid();
  await page.waitForTimeout(1500);
  assert.equal(await laid(), seen, "nothing goes on by itself");
  await pedal().focus();
  await page.keyboard.press("Enter");
  await until(async () => await laid() > seen, "planks while one brakes");
  await pedal().focus();
  await page.keyboard.press("Enter");
  await until(async () => (await where(page)).verdict !== "", "where one stands");
  await page.emulateMedia({ reducedMotion: null });
  await leave(phone);
});

walk("montrez_moi_counts_as_much_as_doing", "gallery.14", async () => {
  const { page } = phone;
  await openScene(phone, "gallery.14");
  while ((await where(page)).kind !== "drive") await playOn(page, scene("gallery.14"));
  for (let prompt = 0; prompt < 3; prompt++) { // a wet road, then two distances
    await showMe(page);
    await until(async () => (await where(page)).verdict === "yes", "it was shown, and counts");
    await act(page);
    await until(async () => (await where(page)).verdict === "", "the next road");
  }
  await leave(phone);
});

/** Opens the duo scene and goes to one of its duos; from where one stopped before, a duo may lie behind. */
async function duo(of, step) {
  const { page } = of;
  await openScene(of, "gallery.17");
  for (;;) {
    const now = await where(page);
    if (now.step === step && now.kind === "duo" && !now.verdict) return;
    if (now.kind === "end") { await leave(of); await openScene(of, "gallery.17"); continue; }
    if (now.kind !== "duo" || now.verdict) { await playOn(page, scene("gallery.17")); continue; }
    await page.locator('[data-tool="skip"]').first().tap();
    await until(async () => (await where(page)).step !== now.step, "the step after this duo");
  }
}

walk("together_on_one_phone_passed_over", "gallery.17", async () => {
  await duo(phone, "places");
  await stands(phone, "duo-who");
  await duoTogether(phone.page, "one-phone");
  await stands(phone, "duo-teller");
  const rows = await tellInDuo(phone.page);
  await act(phone.page);
  await stands(phone, "duo-between");
  await act(phone.page);
  await stands(phone, "duo-finder");
  await findInDuo(phone.page, [...rows].reverse());
  await act(phone.page);
  await until(async () => (await where(phone.page)).verdict === "again", "a thing at the wrong place is talked over again");
  await stands(phone, "duo-again");
  await act(phone.page);
  await until(async () => (await where(phone.page)).verdict === "", "another try");
  await act(phone.page);
  await act(phone.page);
  await findInDuo(phone.page, rows);
  await act(phone.page);
  await until(async () => (await where(phone.page)).verdict === "yes", "it is found together");
  await leave(phone);
});

/** Four digits, where no camera reads the code. */
async function typeCode({ page }, code) {
  const keys = page.locator(".keys"), byHand = page.locator('[data-tool="type-code"]');
  await keys.or(byHand).first().waitFor();
  if (await keys.count() === 0) await byHand.tap({ timeout: 3_000 }).catch(() => {}); // without a camera the keys come by themselves
  for (const digit of code) await keys.locator(`[data-key="${digit}"]`).tap();
}

walk("together_on_two_phones_by_four_digits", "gallery.17", async () => {
  const other = await newPhone();
  try {
    for (const at of ["places", "phrases"]) {
      await duo(phone, at);
      await duoTogether(phone.page, "two-phones");
      await stands(phone, "duo-side");
      await phone.page.locator('[data-tool="teller"]').tap();
      const code = await phone.page.locator(".duo__code").getAttribute("data-code");
      await stands(phone, `duo-${at}-shows`);
      await act(phone.page);
      await phone.page.locator(".duo__digits").waitFor();
      await stands(phone, `duo-${at}-teller-two`);
      const rows = await tellInDuo(phone.page);
      await duo(other, at);
      await duoTogether(other.page, "two-phones");
      await other.page.locator('[data-tool="finder"]').tap();
      await typeCode(other, code);
      await stands(other, "duo-code");
      await act(other.page);
      await stands(other, `duo-${at}-finder-two`);
      await findInDuo(other.page, rows);
      await act(other.page);
      await until(async () => (await where(other.page)).verdict === "yes", "both phones were dealt the same");
      await act(phone.page);
      await until(async () => (await where(phone.page)).kind !== "duo" || (await where(phone.page)).verdict !== "", "the one who told is done");
      await leave(phone);
      await leave(other);
    }
  } finally { await other.close(); }
});

walk("how_it_went_is_told_on_a_later_day", ["gallery.18", "gallery.19"], async () => {
  const { page } = phone;
  await page.clock.install({ time: Date.now() + 36 * 3_600_000 }); // the day after tomorrow's dawn, whatever the hour is
  await page.reload();
  for (const unit of ["gallery.18", "gallery.19"].filter((unit) => unit.includes(ONLY))) { // the oldest promise comes first
    await home(page);
    await stands(phone, `home-tell-${unit}`);
    await page.locator("[data-act]").first().tap();
    await until(async () => (await where(page)).kind === "debrief", "the telling opens");
    await tell(page, told(scene(unit))[0], async (prompt) => stands(phone, `${unit}-debrief-${prompt}`));
    await until(async () => (await where(page)).screen === "home", "home, once it is told");
  }
});

const PICTURE = "content/packs/media/cult/musee-salle.webp";

/** How each card of an outing is done: told by what stands on it. */
async function doCard(of, card) {
  const { page } = of;
  const there = (what) => page.locator(what).count().then((count) => count > 0);
  const say = async () => {
    await page.locator('.hood [data-key="rec"]').tap();
    await page.waitForTimeout(600); // the microphone of the tests hums
    await page.locator('.hood [data-key="rec"]').tap();
  };
  const takePhoto = async () => {
    const asked = page.waitForEvent("filechooser");
    await page.locator('[data-tool="photo"]').tap();
    await (await asked).setFiles(PICTURE);
    await page.locator(".shot:not(.shot--none)").waitFor();
  };
  if (card === "rendez_vous") {
    await page.locator('[data-key="time"]').tap();
    await stands(of, "outing-hour");
    for (const digit of "1400") await page.locator(`.keys [data-key="${digit}"]`).tap();
    await act(page);
    await page.locator('[data-key="time"].is-full').waitFor();
    await page.locator('[data-key="place"]').tap();
    await stands(of, "outing-place");
    await say();
    await page.locator('[data-tool="erase"]').waitFor();
    await act(page);
    await page.locator('[data-key="place"].is-full').waitFor();
    await stands(of, "outing-filled");
  }
  if (card === "photo") { await takePhoto(); await stands(of, "outing-photo-taken"); }
  if (card === "son" || card === "raconter") { await say(); await page.locator('[data-tool="erase"]').waitFor(); }
  if (card === "demander") await page.locator("main.stage .reply").first().tap();
  if (card === "parler" || card === "phrases" || card === "merci") await page.locator('[data-tool="felt-alone"]').tap();
  if (card === ":observe") {
    await page.locator('[data-key="seen:o_salue"]').tap();
    await page.locator('[data-key="seen:o_salue"][aria-pressed="true"]').waitFor();
    await page.locator('[data-key="not-yet:o_attend"]').tap();
  }
  if (card === "garder") {
    await page.locator('[data-key="g_partage"]').tap();
    await act(page);
    await stands(of, "outing-say-yes");
    await say();
    await until(async () => !await there(".btn--still"), "a yes was said");
  }
  await act(page);
}

walk("an_outing_goes_from_the_meeting_place_to_the_telling_with_no_network", "cult.01", async () => {
  await server.stop();
  let { page } = phone;
  await openScene(phone, "cult.01");
  await stands(phone, "outing-who");
  const { step: who } = await where(page);
  await page.locator('[data-tool="together"]').tap();
  await until(async () => (await where(page)).step !== who, "the first card");
  const met = new Set();
  for (let turn = 0; ; turn++) {
    assert.ok(turn < 60, `no end after 60 cards: ${[...met].join(" ")}`);
    const now = await where(page);
    if (now.kind === "end") break;
    if (now.step === ":during" && !met.has(now.step)) { // days pass, the phone takes the memory back
      met.add(now.step);
      await stands(phone, "outing-door");
      await phone.kill();
      phone = await phone.reopen();
      ({ page } = phone);
      await quickly(phone);
      await openApp(phone, server.url);
      await until(async () => (await where(page)).screen === "home", "home");
      assert.equal(await page.locator('[data-unit="cult.01"]').count(), 1, "home offers to go on");
      await photo(phone, "outing-home");
      await page.locator('[data-unit="cult.01"] [data-act], [data-act]').first().tap();
      await until(async () => (await where(page)).step === ":during", "at the same door");
    } else if (!met.has(now.step)) {
      met.add(now.step);
      await stands(phone, `outing-${now.step.replace(":", "")}`);
    }
    const before = await where(page);
    await doCard(phone, now.step);
    await until(async () => {
      const here = await where(page);
      return here.step !== before.step || here.prompt !== before.prompt || here.kind !== before.kind;
    }, `a card further than ${JSON.stringify(before)}`);
  }
  await stands(phone, "outing-end");
  const cards = scene("cult.01").cards.map((card) => card.key);
  assert.deepEqual(cards.filter((card) => !met.has(card)), [], "every card was met");
  await leave(phone);
  await openScene(phone, "cult.01"); // what was made is there, and a no takes the yes back
  await stands(phone, "outing-kept");
  assert.equal(await page.locator(".made__photo").count(), 1);
  await page.locator('[data-tool="stop-sharing"]').tap();
  await until(async () => await page.locator('[data-tool="stop-sharing"]').count() === 0, "nothing is shared any more");
  assert.equal(await page.locator(".made__photo").count(), 1, "the photograph stays");
});
