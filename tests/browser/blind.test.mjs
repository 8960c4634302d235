// From the first launch to three scenes finished by somebody who cannot read: every letter is a box, and the walker has
// eyes for pictures and ears for the names of sounds, nothing else (helpers/eyes.mjs). A place is made, the language
// changed, a pause taken, and one comes back.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Blind } from "./helpers/blindly.mjs";
import { Eyes, SEEN, hideLetters } from "./helpers/eyes.mjs";
import { hurry } from "./helpers/learner.mjs";
import { scene } from "./helpers/packs.mjs";
import { appStands, openApp, packsAreHere } from "./helpers/phone.mjs";
import { openReadyPhone, startReadyServer } from "./helpers/ready.mjs";

const PACKS = ["core", "btp", "ui-fr", "ui-ar"];
let server, phone, eyes, me;

/** The page of this phone, behind the eyes. */
function look() {
  eyes = new Eyes(phone.page, PACKS);
  me = new Blind(eyes);
}

before(async () => {
  server = await startReadyServer();
  phone = await openReadyPhone(server);
  await hideLetters(phone.context);
  await hurry(phone.context, 16);
  await openApp(phone, server.url);
  await packsAreHere(phone);
  look();
});
after(async () => { await phone?.close().catch(() => {}); await server?.stop(); });

/** Home is where the scenes are: a helmet on a tile. */
const atHome = () => me.withSign("Helmet", (thing) => thing.thick);

test("nothing_on_the_page_can_be_read_and_the_walker_has_no_way_to", async () => {
  assert.equal(await eyes.lettersLeft(), 0);
  const seen = await eyes.see();
  for (const thing of [...seen.things, ...seen.pictures, ...seen.signs]) {
    assert.deepEqual(Object.keys(thing).sort(), [...SEEN].sort(), "a thing is its place, its look and its pictures");
    for (const sign of thing.signs) assert.match(sign, /^[A-Z][A-Za-z]+$|^drawn$/);
    for (const picture of thing.pictures) assert.match(picture, /^[0-9a-z.-]+$/);
  }
  assert.deepEqual(Object.keys(eyes), [], "no page to take hold of");
});

test("the_first_scene_is_played_and_a_language_chosen_by_ear", async () => {
  const invitation = await me.waitFor(async () => (await eyes.see()).things.find((thing) => thing.w > 300 && thing.h > 400), "one large picture");
  await eyes.touch(invitation);
  const heard = await eyes.listen();
  assert.ok(heard.length > 0, "the first touch is answered by voices");
  let who = [];
  for (let turn = 0; turn < 3 && !greets(who); turn++) who = await me.touchAct(); // heard, understood: people greet
  assert.ok(greets(who), `who greets? ${who}`);
  await understands("fr");
  await me.play(scene("core.01"), await eyes.listen());
  await me.touchAct();
});

const greets = (heard) => heard.some((name) => name.endsWith("/language-who-greets"));

/** Touches the people who greet until this language is heard, and says that it is mine. */
async function understands(lang) {
  const people = async () => (await eyes.see()).things.filter((thing) => thing.pictures[0]?.startsWith("who-") && thing.thick);
  for (let page = 0; page < 4; page++) {
    for (const person of await me.waitFor(async () => { const all = await people(); return all.length > 1 && all; }, "people who greet")) {
      await eyes.touch(person);
      const heard = await eyes.listen();
      if (heard.includes(`ui-${lang}/language-greeting`)) return me.touchAct();
    }
    await me.touchSign("Next", (thing) => !thing.disc && thing.y > 300);
  }
  throw new Error(`nobody greets in ${lang}`);
}

test("a_place_is_kept_by_pictures_a_colour_and_a_voice", async () => {
  // “On garde votre place ?” comes by itself after the first scene.
  await me.touchAct();
  const portrait = (await eyes.see()).things.find((thing) => thing.pictures[0]?.startsWith("who-"));
  await eyes.touch(portrait);
  await me.touchAct();
  const colours = (await eyes.see()).things.filter((thing) => thing.thick && thing.h > 72 && thing.pictures.length === 0 && thing.y < 600 && !thing.disc && thing.w > 120);
  await eyes.touch(colours[1]);
  await me.touchAct();
  await me.touchAct(); // no first name said: it may wait
  for (const thing of ["lune", "bus", "maison"]) await me.touchPicture(`chose-${thing}.svg`);
  await me.touchAct();
  await me.waitFor(async () => (await eyes.see()).signs.some((one) => one.signs[0] === "Check"), "that it is kept");
  await me.touchAct();
  assert.ok(await me.waitFor(atHome, "home"));
});

test("two_more_scenes_are_finished", async () => {
  for (const unit of ["core.02", "core.03"]) {
    const whole = scene(unit);
    await me.touchSign("Helmet", (thing) => thing.thick); // the scenes
    const cover = await coverOf(whole);
    await eyes.touch(cover);
    await eyes.listen();
    await me.play(whole, await me.touchAct());
    await me.touchAct();
    assert.ok(await me.waitFor(atHome, "home"));
  }
  assert.equal(await eyes.lettersLeft(), 0);
});

/** A scene says its title when its picture is touched. */
async function coverOf(whole) {
  for (let page = 0; page < 6; page++) {
    for (const one of (await eyes.see()).things.filter((thing) => thing.pictures.length && thing.thick && thing.w > 120)) {
      await eyes.touch(one);
      if ((await eyes.listen()).some((name) => name.endsWith(`${whole.id}/titre`))) return one;
    }
    await me.touchSign("Next", (thing) => !thing.disc && thing.y > 400);
  }
  throw new Error(`no picture says ${whole.id}`);
}

test("the_language_is_changed_and_changed_back", async () => {
  for (const lang of ["ar", "fr"]) {
    await me.touchSign("Language");
    await understands(lang);
    await me.waitFor(atHome, "home");
    const heard = await me.touchSign("Speaker"); // the ear of what home offers
    assert.ok(heard.length > 0);
  }
});

test("a_pause_then_the_phone_is_opened_again_and_one_comes_back", async () => {
  await me.touchSign("Help");
  await me.touchSign("Pause");
  await phone.kill();
  phone = await phone.reopen();
  await hideLetters(phone.context);
  await hurry(phone.context, 16);
  await phone.page.goto(server.url);
  await appStands(phone.page);
  look();
  // Nobody else has a place on this phone: it opens where one rested.
  const welcome = await me.touchAct(); // “Reprendre”: the pause ends
  assert.ok(welcome.some((name) => name.endsWith("/home-welcome-back")), `Bon retour: ${welcome}`);
  await me.touchSign("Wait");
  assert.ok(await me.waitFor(atHome, "home"));
});
