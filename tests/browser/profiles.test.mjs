// Two people on one phone: a place made, a language changed, a switch in two taps, a kill, a pause, a return. Nobody reads
// a word: everything is found by its picture, its colour or its place.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { firstLaunch, firstTouch, home } from "./helpers/journey.mjs";
import { act, hurry, listenIn, where } from "./helpers/learner.mjs";
import { standingFaults } from "./helpers/measure.mjs";
import { appStands, keptOffline, openApp, packsAreHere, until } from "./helpers/phone.mjs";
import { openReadyPhone, startReadyServer } from "./helpers/ready.mjs";

let server, phone;
before(async () => {
  server = await startReadyServer();
  phone = await openReadyPhone(server);
  await prepare();
  await openApp(phone, server.url);
  await keptOffline(phone.page);
  await packsAreHere(phone);
});
after(async () => {
  await phone?.close().catch(() => {});
  await server?.stop();
});

/** Whatever is heard is heard quickly. */
async function prepare() {
  await listenIn(phone.context);
  await hurry(phone.context, 16);
}

const screen = async () => (await where(phone.page)).screen;
const at = (name) => until(async () => await screen() === name, `the screen ${name}`);
const tool = (name) => phone.page.locator(`[data-tool="${name}"]`).first().tap();
const key = (name) => phone.page.locator(`[data-key="${name}"]`).first().tap();

/** What a screen must be, whoever looks at it. */
async function stands(name) {
  await at(name);
  await phone.photo(`profiles-${name}-${(await where(phone.page)).lang}`);
  assert.deepEqual(await standingFaults(phone.page), [], name);
}

/** Picture, colour, first name said, three pictures or none; to the place that is kept. */
async function makePlace(portrait, band, things) {
  await stands("make-picture");
  await key(portrait);
  await act(phone.page);
  await stands("make-colour");
  await key(band);
  await act(phone.page);
  await stands("make-name");
  await key("rec"); // the microphone of the tests hums
  await phone.page.waitForTimeout(700);
  await key("rec");
  await phone.page.locator('[data-tool="erase"]').waitFor();
  await act(phone.page);
  await stands("make-pictures");
  if (things.length === 0) await tool("without");
  for (const thing of things) await key(thing);
  await act(phone.page);
  await stands("make-kept");
}

/** The faces of the people screen, in order. */
const faces = () => phone.page.locator(".prof[data-key]").evaluateAll((all) => all.map((one) => one.dataset.key));

/** Nothing on the screen tells anything of anybody. */
async function nothingPrivate() {
  const now = await where(phone.page);
  assert.equal(now.recorded, 0);
  assert.deepEqual([now.lang, now.dir], ["fr", "ltr"], "nobody's language");
  assert.equal(await phone.page.locator("[data-unit], [data-send], .planks").count(), 0, "no progress");
}

let amina, bruno;

test("a_place_is_made_of_what_was_played_in_arabic", async () => {
  await firstLaunch(phone, "ar");
  await home(phone.page);
  assert.equal((await where(phone.page)).dir, "rtl");
  await stands("home");
  await tool("people");
  await stands("people");
  await tool("keep-it");
  await makePlace("fatou", "violet", ["maison", "lune", "bus"]);
  await act(phone.page);
  await at("home");
  await tool("people");
  [amina] = await faces();
  assert.ok(amina);
});

test("somebody_else_makes_a_place_and_plays_in_french", async () => {
  await tool("new-person");
  await makePlace("said", "green", []);
  await act(phone.page);
  await at("first-touch");
  await firstTouch(phone.page);
  await home(phone.page);
  const now = await where(phone.page);
  assert.deepEqual([now.lang, now.dir], ["fr", "ltr"]);
  await tool("people");
  [amina, bruno] = await faces();
  await tool("back");
  await at("home");
});

test("another_person_is_two_taps_away_and_their_three_pictures_are_asked_in_their_language", async () => {
  await tool("people");
  await key(amina);
  await stands("sign-in");
  assert.equal((await where(phone.page)).lang, "ar");
  for (const thing of ["velo", "lit", "cafe"]) await key(thing);
  await act(phone.page);
  await phone.page.locator('[data-miss="again"]').waitFor();
  for (const thing of ["lune", "bus", "maison"]) await key(thing);
  await act(phone.page);
  await at("home");
  assert.equal((await where(phone.page)).dir, "rtl");
  await tool("people");
  await key(bruno); // no pictures: the second tap opens
  await at("home");
  assert.equal((await where(phone.page)).dir, "ltr");
});

test("killed_in_between_the_phone_opens_on_its_people_and_each_finds_their_place", async () => {
  await act(phone.page);
  await until(async () => (await where(phone.page)).kind !== "", "a scene is open");
  const before = await where(phone.page);
  await phone.kill();
  phone = await phone.reopen();
  await prepare();
  await phone.context.setOffline(true);
  await phone.page.goto(server.url);
  await appStands(phone.page);
  await stands("people");
  await nothingPrivate();
  await key(bruno);
  await at("home");
  await act(phone.page);
  await until(async () => (await where(phone.page)).kind !== "", "the scene goes on");
  const now = await where(phone.page);
  assert.deepEqual([now.step, now.prompt], [before.step, before.prompt]);
  await home(phone.page);
  await phone.context.setOffline(false);
});

test("hidden_at_one_touch_nothing_private_stays", async () => {
  await tool("hide");
  await at("people");
  await nothingPrivate();
  const text = await phone.page.locator(".app").innerText();
  assert.ok(!/Amina|Bruno|[a-f0-9]{16}/i.test(text), "no name, no number");
});

test("the_signs_of_a_card_open_its_place", async () => {
  await key(bruno);
  await at("home");
  await tool("people");
  await tool("make-card");
  await stands("card");
  const signs = await phone.page.locator("[data-card]").first().getAttribute("data-card");
  await act(phone.page);
  await at("home");
  await tool("people");
  await tool("my-card");
  await stands("open-by-code");
  for (const sign of signs) {
    const sign_key = phone.page.locator(`.keys [data-key="${sign}"]`);
    if (await sign_key.count() === 0) await tool("other-keys");
    await sign_key.tap();
  }
  await act(phone.page);
  await at("home");
});

test("a_pause_at_one_touch_then_bon_retour_once", async () => {
  await phone.page.locator('[data-deck="help"]').tap();
  await tool("pause");
  await stands("paused");
  await phone.page.reload();
  await appStands(phone.page);
  await key(bruno);
  await at("paused"); // it is theirs: it outlives the page, and nobody else sees it
  await act(phone.page);
  await stands("welcome-back");
  await tool("skip");
  await at("home");
  await phone.page.reload();
  await appStands(phone.page);
  await key(bruno);
  await at("home");
});
