// Everyday life of a phone: needs that survive a kill, no sound, interruptions, bytes, little data.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { firstTouch, greet, home, openScene } from "./helpers/journey.mjs";
import { hurry, listenIn, play, where } from "./helpers/learner.mjs";
import { scene } from "./helpers/packs.mjs";
import { keptOffline, openApp, packsAreHere, until } from "./helpers/phone.mjs";
import { openReadyPhone, startReadyServer } from "./helpers/ready.mjs";

let server, phone;

/** Call before the app opens: what the phone is told, and what a test does to it. */
const spy = (context) => context.addInitScript(() => {
  document.addEventListener("DOMContentLoaded", () => { window.firstLook = { ...document.documentElement.dataset }; });
  window.felt = [];
  navigator.vibrate = (pattern) => { window.felt.push([].concat(pattern)); return true; };
  const start = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () { window.sound = this; return start.call(this); };
  window.hide = (hidden) => {
    Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
    document.dispatchEvent(new Event("visibilitychange"));
  };
});

async function open(one) {
  await spy(one.context);
  await listenIn(one.context);
  await hurry(one.context, 3);
  await openApp(one, server.url);
  return one;
}

before(async () => {
  server = await startReadyServer();
  phone = await open(await openReadyPhone(server));
  await keptOffline(phone.page);
  await packsAreHere(phone);
});
after(async () => {
  await phone?.close().catch(() => {});
  await server?.stop();
});

const tool = (name) => phone.page.locator(`[data-tool="${name}"]`).first();
const deck = (name) => phone.page.locator(`[data-deck="${name}"]`);
const html = (name) => phone.page.evaluate((of) => document.documentElement.dataset[of] ?? "", name);
const playing = () => phone.page.evaluate(() => document.querySelector(".app").dataset.playing ?? "");
const paused = () => phone.page.evaluate(() => window.sound?.paused ?? true);

/** "Pour moi": two touches from any screen. */
async function settings() {
  await deck("help").tap();
  await tool("settings").tap();
  await phone.page.locator('[data-screen="settings"]').waitFor();
}

/** Réécouter, until a line is being said. Gives its name. */
async function speaks() {
  await deck("replay").tap();
  await phone.page.waitForTimeout(100); // what was being said before the touch is over by then
  await until(async () => await playing() !== "" && !await paused(), "a line is being said");
  return playing();
}

test("the_first_plank_asks_once_whether_the_sound_is_heard", async () => {
  await firstTouch(phone.page);
  await phone.photo("sound-asked");
  await tool("louder").tap();
  await phone.photo("sound");
  await phone.page.locator("[data-act]").first().tap();
  await until(async () => (await where(phone.page)).kind === "listen", "back on the plank");
  assert.equal(await tool("louder").count(), 0, "not asked again");
});

/** Each interruption, and what ends it. */
const CUTS = {
  another_app: [() => window.hide(true), () => window.hide(false)],
  a_call_takes_the_sound: [() => window.sound.pause(), () => document.body.click()],
  a_pulled_headphone: [async () => {
    const all = await navigator.mediaDevices.enumerateDevices();
    navigator.mediaDevices.enumerateDevices = async () => all.slice(1);
    navigator.mediaDevices.dispatchEvent(new Event("devicechange"));
  }, async () => {
    delete navigator.mediaDevices.enumerateDevices;
    navigator.mediaDevices.dispatchEvent(new Event("devicechange"));
  }],
};

for (const [name, [cut, mend]] of Object.entries(CUTS)) {
  test(`${name}_pauses_the_line_and_it_comes_back_from_its_beginning`, async () => {
    const line = await speaks();
    await phone.page.evaluate(cut);
    await until(async () => await paused() && await playing() === "", "silence");
    await phone.page.waitForTimeout(500);
    assert.ok(await paused(), "nothing is said meanwhile");
    await phone.page.evaluate(mend);
    await until(async () => await playing() === line && !await paused(), "the same line again");
  });
}

test("theme_and_size_survive_a_kill_and_there_is_no_flash_of_another_light", async () => {
  await settings();
  for (const name of ["bigger", "bigger", "bigger", "night"]) await tool(name).tap();
  await until(async () => await html("theme") === "dark" && await html("grow") === "200", "dark and twice as large");
  await phone.photo("settings-dark-200");
  await phone.page.waitForTimeout(8000); // the log has it at once; what a page is dressed by, Chromium writes within seconds
  await phone.kill();
  await server.stop();
  phone = await open(await phone.reopen());
  const { theme, grow } = await phone.page.evaluate(() => window.firstLook);
  assert.deepEqual({ theme, grow }, { theme: "dark", grow: "200" }, "before the program was there");
  assert.equal(await html("theme"), "dark");
  server = await server.again();
  await settings();
  for (const name of ["bigger", "night"]) await tool(name).tap();
  await until(async () => await html("theme") === "" && await html("grow") === "", "as drawn again");
  await phone.page.locator("[data-act]").first().tap();
});

test("without_sound_a_signal_flashes_is_felt_and_is_written", async () => {
  await settings();
  await tool("no-sound").tap();
  await until(async () => await html("sound") === "off", "no sound");
  await phone.page.locator("[data-act]").first().tap(); // back where one was
  await openScene(phone, "core.03");
  const reacts = (now) => now.kind === "react";
  await play(phone.page, scene("core.03"), (now) => now.screen === "greeting" || reacts(now));
  if (!reacts(await where(phone.page))) {
    await greet(phone.page, "fr");
    await play(phone.page, scene("core.03"), reacts);
  }
  await phone.page.evaluate(() => { window.felt = []; });
  await deck("replay").tap();
  await until(() => phone.page.locator(".rx.is-flashing").count(), "the flash");
  assert.ok(await phone.page.evaluate(() => window.sound.muted), "nothing is heard");
  await phone.page.locator("[data-caption]").waitFor();
  assert.ok((await phone.page.evaluate(() => window.felt)).length > 0, "felt");
  await phone.photo("react-no-sound");
  await home(phone.page);
});

/** This phone: home, where the answers are, this phone. */
async function thisPhone() {
  await home(phone.page);
  await tool("send").tap();
  await tool("device").tap();
  await phone.page.locator('[data-screen="device"]').waitFor();
}

const month = async () => Number(await phone.page.locator("[data-month]").getAttribute("data-month"));

test("the_bytes_of_the_month_are_counted", async () => {
  await thisPhone();
  await until(async () => await month() > 1_000_000, "the packs that came are counted");
  await phone.photo("device");
});

test("with_little_data_no_pack_is_fetched_until_it_is_asked_for", async () => {
  await tool("page-after").tap();
  while (await phone.page.locator('[data-key="route"]').count() === 0) await tool("page-after").tap();
  await phone.page.locator('[data-key="route"]').tap();
  await phone.photo("device-packs");
  await phone.page.locator("[data-act]").first().tap();
  const kept = () => phone.page.evaluate(async () => (await (await caches.open("passerelle-blobs")).keys()).map(({ url }) => new URL(url).pathname));
  const before = (await kept()).length;
  await until(async () => (await kept()).length < before, "its files go");
  while (await tool("page-before").count()) await tool("page-before").tap();
  await tool("little-data").tap();
  // A sound that is kept is asked of the worker, and nobody pays for it.
  const here = new Set(await kept()), asked = [];
  phone.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const fetched = (part) => asked.filter((path) => path.startsWith(part) && !here.has(path));
  await phone.context.setOffline(true);
  await phone.context.setOffline(false); // an exchange by itself
  await phone.page.waitForTimeout(2000);
  assert.deepEqual(fetched("/packs/"), []);
  await phone.page.locator("[data-act]").first().tap(); // "Regarder ce qui vient"
  await until(() => asked.includes("/packs/index.json"), "the list is read");
  assert.deepEqual(fetched("/packs/blob/"), []);
  while (await phone.page.locator('[data-key="route"]').count() === 0) await tool("page-after").tap();
  await phone.page.locator('[data-key="route"]').tap();
  await phone.photo("device-waiting");
  await phone.page.locator("[data-act]").first().tap();
  await until(() => fetched("/packs/blob/").length > 0, "its files come");
});
