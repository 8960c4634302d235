// The gallery walked: every sample step of content/packs/gallery, and the outing of cult, in a real browser: first missed
// where it can be (R16), then right. Together on one phone and on two; telling on a later day; nothing that axe finds.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

process.env.PASSERELLE_PACKS = process.env.PASSERELLE_GALLERY ?? "target/packs-gallery";
const { accessFaults } = await import("../helpers/axe.mjs");
const { firstTouch, home, openScene } = await import("../helpers/journey.mjs");
const { act, duoTogether, findInDuo, hurry, listenIn, miss, PLAYED, playOn, showMe, tell, tellInDuo, touchSafe, where } =
  await import("../helpers/learner.mjs");
const { scene } = await import("../helpers/packs.mjs");
const { openApp, openPhone, keptOffline, packsAreHere, until } = await import("../helpers/phone.mjs");
const { startServer } = await import("../helpers/server.mjs");

/** Another hand builds the games: until they are here, a step of this kind is passed over by the app. */
const NOT_YET = ["puzzle"];
const LANG = process.env.PASSERELLE_LEARNER ?? "fr";
const ONLY = process.env.PASSERELLE_UNIT ?? "";
const UNITS = Array.from({ length: 19 }, (_, n) => `gallery.${String(n + 1).padStart(2, "0")}`);
let server, phone;

before(async () => {
  server = await startServer();
  phone = await newPhone();
});
after(async () => { await phone?.close().catch(() => {}); await server?.stop(); });

/** A phone on which the help is in the language of the test, by “Ma langue”: the samples have no greeting. */
async function newPhone() {
  const one = await openPhone();
  await listenIn(one.context);
  await hurry(one.context, 12);
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

/** What every screen must be: nothing axe finds, targets of a thumb, nothing beside the page. */
async function stands(of, name) {
  await photo(of, name);
  assert.deepEqual(await accessFaults(of.page), [], name);
  const small = await of.page.locator(".app button:visible").evaluateAll((all) => all
    .map((button) => ({ what: button.className, box: button.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 55.5 || box.height < 55.5).map(({ what, box }) => `${what} ${box.width}×${box.height}`));
  assert.deepEqual(small, [], `${name}: targets of 56 px`);
  const over = await of.page.evaluate(() => {
    const stage = document.querySelector("main.stage");
    return { wide: document.documentElement.scrollWidth - innerWidth, high: stage ? stage.scrollHeight - stage.clientHeight : 0 };
  });
  assert.ok(over.wide <= 0, `${name}: ${over.wide} px beside the page`);
  assert.ok(over.high <= 1, `${name}: ${over.high} px of the stage are hidden below`);
}

/** Leaves what is on the screen; home is there. */
async function leave(of) {
  if ((await where(of.page)).kind === "end") await act(of.page);
  else await of.page.locator('[data-tool="home"]').tap();
  await until(async () => ["home", "keep"].includes((await where(of.page)).screen), "home");
  if ((await where(of.page)).screen === "keep") await of.page.locator('[data-tool="skip"]').first().tap();
}

const told = (whole) => whole.steps.filter((step) => step.kind === "debrief");

for (const unit of UNITS.filter((unit) => unit.includes(ONLY))) {
  test(`${unit}_every_sample_is_missed_then_right`, async () => {
    const whole = scene(unit), { page } = phone;
    await openScene(phone, unit);
    const met = new Set(), missed = new Set();
    for (let turn = 0; ; turn++) {
      assert.ok(turn < 100, `no end after 100 answers: ${[...met].join(" ")}`);
      const now = await where(page);
      if (now.kind === "end") break;
      const first = !met.has(`${now.step}/${now.kind}/${now.verdict}`);
      met.add(`${now.step}/${now.kind}/${now.verdict}`);
      if (first) await stands(phone, `${unit}-${now.step}-${now.kind}${now.verdict ? `-${now.verdict}` : ""}`);
      if (!now.verdict && !missed.has(now.step)) {
        if (first) await touchSafe(page, whole, now);
        if (await miss(page, whole, now)) {
          missed.add(now.step);
          await until(async () => (await where(page)).verdict !== "", "a miss is answered");
          assert.equal((await where(page)).verdict, "again", `${unit} ${now.step}: a miss gives another try`);
          await stands(phone, `${unit}-${now.step}-again`);
          await act(page);
          await until(async () => (await where(page)).verdict === "", "another try");
          assert.equal((await where(page)).prompt, now.prompt, "the same prompt again");
          continue;
        }
      }
      await playOn(page, whole);
    }
    await stands(phone, `${unit}-end`);
    const wanted = whole.steps.filter((step) => PLAYED.includes(step.kind) && step.kind !== "debrief");
    const lacking = wanted.filter((step) => ![...met].some((one) => one.startsWith(`${step.key}/`) || one.startsWith(`${step.solo?.key}/`)));
    assert.deepEqual(lacking.map((step) => step.key), [], "every sample was met");
    const passed = whole.steps.filter((step) => !PLAYED.includes(step.kind) && !NOT_YET.includes(step.kind));
    assert.deepEqual(passed, [], "nothing is passed over but what is named");
    await leave(phone);
  });
}

test("montrez_moi_counts_as_much_as_doing", { skip: !"gallery.14".includes(ONLY) }, async () => {
  const { page } = phone;
  await openScene(phone, "gallery.14");
  await until(async () => (await where(page)).kind === "listen", "the scene from its start");
  await act(page);
  for (let prompt = 0; prompt < 3; prompt++) { // dry, wet, then a distance
    await showMe(page);
    await until(async () => (await where(page)).verdict === "yes", "it was shown, and counts");
    await act(page);
    await until(async () => (await where(page)).verdict === "", "the next road");
  }
  await leave(phone);
});

test("a_road_is_gone_through_step_by_step_by_whoever_wants_no_motion", { skip: !"gallery.14".includes(ONLY) }, async () => {
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

/** Opens the duo scene and stands on one of its two duos. */
async function duo(of, at) {
  await openScene(of, "gallery.17");
  while (!["duo"].includes((await where(of.page)).kind)) await playOn(of.page, scene("gallery.17"));
  for (let skip = 0; skip < at; skip++) {
    const { step } = await where(of.page);
    await of.page.locator('[data-tool="skip"]').first().tap();
    await until(async () => (await where(of.page)).step !== step, "the next duo");
  }
}

test("together_on_one_phone_passed_over", { skip: !"gallery.17".includes(ONLY) }, async () => {
  await duo(phone, 0);
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

test("together_on_two_phones_by_four_digits", { skip: !"gallery.17".includes(ONLY) }, async () => {
  const other = await newPhone();
  try {
    for (const at of [0, 1]) { // places, then sentences
      await duo(phone, at);
      await duoTogether(phone.page, "two-phones");
      await stands(phone, "duo-side");
      await phone.page.locator('[data-tool="teller"]').tap();
      await phone.page.locator(".duo__code").waitFor();
      await stands(phone, `duo-${at}-teller-two`);
      const code = await phone.page.locator(".duo__code").getAttribute("data-code");
      const rows = await tellInDuo(phone.page);
      await duo(other, at);
      await duoTogether(other.page, "two-phones");
      await other.page.locator('[data-tool="finder"]').tap();
      for (const digit of code) await other.page.locator(`.keys [data-key="${digit}"]`).tap();
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

test("how_it_went_is_told_on_a_later_day", { skip: !["gallery.18", "gallery.19"].some((unit) => unit.includes(ONLY)) }, async () => {
  const { page } = phone;
  await page.clock.install({ time: Date.now() + 36 * 3_600_000 }); // the day after tomorrow's dawn, whatever the hour is
  await page.reload();
  for (const unit of ["gallery.18", "gallery.19"]) { // the oldest promise comes first
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

test("an_outing_goes_from_the_meeting_place_to_the_telling_with_no_network", { skip: !"cult.01".includes(ONLY) }, async () => {
  await server.stop();
  let { page } = phone;
  await openScene(phone, "cult.01");
  await stands(phone, "outing-who");
  await page.locator('[data-tool="together"]').tap();
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
      await listenIn(phone.context);
      await hurry(phone.context, 12);
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
  assert.equal(await page.locator(".kept__photo").count(), 1);
  await page.locator('[data-tool="stop-sharing"]').tap();
  await until(async () => await page.locator('[data-tool="stop-sharing"]').count() === 0, "nothing is shared any more");
  assert.equal(await page.locator(".kept__photo").count(), 1, "the photograph stays");
});
