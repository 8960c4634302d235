// Every screen of the app, looked at one by one: each control has a picture, a word and a voice (R8) and is large enough for
// a thumb, nothing scrolls on a phone, axe finds nothing in the light look nor in the one of high contrast; in French and
// in Arabic, with pictures of all of it. Then in all thirteen languages: no text is cut at twice its size; `./dev screens`
// keeps the pictures of those too.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { accessFaults } from "./helpers/axe.mjs";
import { fingers } from "./helpers/fingers.mjs";
import { giveHand, goHome, isThere, speak, standsAt, touch } from "./helpers/hand.mjs";
import { clippedTexts, controlFaults, scrollFaults, voiceFaults } from "./helpers/measure.mjs";
import { appStands, openApp, packsAreHere } from "./helpers/phone.mjs";
import { openReadyPhone, startReadyServer } from "./helpers/ready.mjs";
import { GAMES, GROUP, LIFE, openUnit, PLACES, reach, reachStep, STEPS, UNREACHED } from "./helpers/screens.mjs";
import { Sheets } from "./helpers/sheets.mjs";

/** Which languages of help: all of them, French and Arabic first. */
const LANGUAGES = ["fr", "ar", "en", "prs", "ps", "uk", "ru", "tr", "pt", "es", "ro", "so", "ti"];
const PHONE = { width: 360, height: 740 }, TABLET = { width: 1024, height: 768 };
const ONLY = process.env.PASSERELLE_SCREEN ?? "";
const PICTURES_OF_ALL = process.env.PASSERELLE_PHOTOS === "all";
const sheets = new Sheets();
let server, phone;

before(async () => {
  // The samples too: each kind of step is there, and soon reached.
  server = await startReadyServer({ packs: process.env.PASSERELLE_SAMPLES ?? "target/packs-samples" });
  phone = await openReadyPhone(server, { scale: 1 });
  await giveHand(phone.context);
  await phone.context.addInitScript(() => {
    // Nobody has to be waited for: a sound is over as soon as it has begun.
    const rate = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, "playbackRate");
    Object.defineProperty(HTMLMediaElement.prototype, "playbackRate", { ...rate, set() { rate.set.call(this, 16); } });
    // Languages that nobody has checked are offered where an organisation says so.
    new MutationObserver((_, watch) => { if (document.documentElement) { document.documentElement.dataset.languages = "ps so ti"; watch.disconnect(); } }).observe(document, { childList: true });
  });
  await openApp(phone, server.url);
  await packsAreHere(phone);
  await goHome(phone.page); // by way of the first scene
});
after(async () => { await phone?.close().catch(() => {}); await server?.stop(); });

test("every_place_and_every_screen_of_the_app_is_in_the_list", () => {
  const named = [...PLACES, ...LIFE, ...GROUP, ...GAMES];
  const places = readFileSync("app/ui/src/door.rs", "utf8").match(/pub enum Place \{([\s\S]*?)\n\}/)[1].match(/^ {4}(\w+)/gm).map((name) => name.trim());
  assert.deepEqual(places.filter((place) => !named.some((one) => one.place === place)), [], "a line in tests/browser/helpers/screens.mjs for each Place");
  const folder = "app/ui/src/screens";
  const sources = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".rs") && !/tests/.test(name)).map((name) => readFileSync(`${folder}/${name}`, "utf8"));
  const shown = sources.flatMap((source) => [...source.matchAll(/screen: "([a-z-]+)"/g)].map(([, name]) => name));
  assert.ok(shown.length > 15, `the screens were found: ${shown}`);
  const missing = [...new Set(shown)].filter((screen) => !named.some((one) => one.screen === screen) && !UNREACHED[screen]);
  assert.deepEqual(missing, [], "a line in tests/browser/helpers/screens.mjs for each screen");
});

/** All that is wrong with the screen as it stands, each with the name of the screen. */
async function faultsOf(name, { whole, naming }) {
  const { page } = phone;
  const found = [];
  const add = (what, list) => found.push(...list.map((words) => `${name} · ${what}: ${words}`));
  if (whole) {
    add("control", await controlFaults(page));
    add("scroll", await scrollFaults(page));
    add("axe", await accessFaults(page));
    await page.evaluate(() => { document.documentElement.dataset.theme = "contrast"; });
    add("axe, high contrast", await accessFaults(page));
    await page.evaluate(() => { delete document.documentElement.dataset.theme; });
  }
  if (whole || PICTURES_OF_ALL) add("tablet", await pictured(name));
  add("cut", await clippedTexts(page));
  await grow(page, "200"); // “Plus grand” at its largest
  add("cut at 200 %", await clippedTexts(page));
  await grow(page, "");
  if (naming) add("voice", await heard());
  return found;
}

/** Its pictures; what is wrong with it on the tablet, where nothing need be scrolled to either. */
async function pictured(name) {
  await sheets.take(phone.page, name, PHONE, TABLET);
  const faults = [...await scrollFaults(phone.page), ...await clippedTexts(phone.page)];
  await phone.page.setViewportSize(PHONE);
  await phone.page.evaluate(() => hand.rest(300));
  return faults;
}

/** The size of letters, as the settings of the app put it on the page. */
const grow = (page, size) => page.evaluate(async (percent) => {
  const root = document.documentElement.dataset;
  if (percent) Object.assign(root, { size: "large", grow: percent });
  else { delete root.size; delete root.grow; }
  await hand.rest(300);
}, size);

/** Aide, “Touchez un bouton, je dis ce que c'est”: each control of the screen one came from is touched and heard. */
async function heard() {
  const { page } = phone;
  await touch(page, "deck:help", "tool:naming");
  await page.evaluate(() => hand.rest(300));
  const faults = await voiceFaults(page);
  await touch(page, "deck:help"); // Aide ends it
  await page.evaluate(() => hand.rest(300));
  return faults;
}

/** Home, from wherever something went wrong. */
const leaveAll = (page) => goHome(page).catch(async () => { await page.reload(); await appStands(page); await goHome(page); });

for (const lang of LANGUAGES) {
  const whole = lang === "fr" || lang === "ar";
  test(`every_screen_is_whole_in_${lang}`, async () => {
    const { page } = phone;
    const faults = [];
    /** A screen that cannot be reached is a fault, and the walk goes on. */
    const check = async (name, reached, more) => {
      try {
        if (await reached() !== false) faults.push(...await faultsOf(name, { whole, ...more }));
      } catch (why) {
        faults.push(`${name} · ${why.message.split("\n")[0]}`);
        await leaveAll(page);
      }
    };
    sheets.begin(lang);
    await page.setViewportSize(PHONE);
    await goHome(page);
    await speak(page, lang);
    for (const one of PLACES.filter(({ name }) => name.includes(ONLY))) {
      await check(one.name, () => reach(page, one), { naming: whole && !one.away && one.name !== "help" && one.name !== "emergency" });
      for (let back = 0; back < (one.undo ?? 0); back++) await touch(page, "tool:back");
    }
    for (const step of STEPS.filter(({ kind }) => kind.includes(ONLY))) {
      await check(step.kind, () => reachStep(page, step, false), { naming: whole });
      // In the eleven others what changes is the frame: the feedbacks and the tables of the games are seen in two.
      if (whole && step.answered) await check(`${step.kind}-answered`, () => reachStep(page, step, true), { naming: whole });
    }
    for (const game of GAMES.filter(({ name }) => whole && name.includes(ONLY))) {
      await check(game.name, async () => { await openUnit(page, game.unit); await standsAt(page, game.screen); }, { naming: whole });
    }
    await goHome(page);
    if (whole || PICTURES_OF_ALL) sheets.end();
    faults.forEach((fault) => console.log(`# ${lang} ${fault}`));
    assert.deepEqual(faults, []);
  });
}

test("somebody_makes_a_place_and_lives_in_it", async () => {
  const { page } = phone;
  const faults = [];
  await packsAreHere(phone); // those of thirteen languages, chosen within minutes: they come in behind what one does
  for (const lang of ["fr", "ar"]) {
    await page.evaluate(fingers, 11);
    for (const one of LIFE.filter(({ unless }) => unless !== lang)) {
      await one.go(page);
      await standsAt(page, one.screen, one.shown);
      if (one.name === "make-picture-new" && lang !== "fr") await speak(page, lang);
      faults.push(...(await faultsOf(`life-${one.name}`, { whole: true, naming: false })).map((words) => `${lang} ${words}`));
    }
    await goHome(page);
  }
  assert.deepEqual(faults, []);
});

test("somebody_joins_a_group", async () => {
  const { page } = phone;
  await leaveAll(page);
  const faults = [];
  for (const one of GROUP) {
    await one.go(page, server.code());
    await standsAt(page, one.screen, one.shown);
    faults.push(...await faultsOf(`group-${one.name}`, { whole: true, naming: false }));
  }
  assert.deepEqual(faults, []);
});
