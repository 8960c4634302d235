// With a keyboard and a screen reader: home, Aide, Urgence and a whole scene, by Tab, Enter and the arrows. Every stop has a
// name and a role and is seen; the focus is never lost; each new prompt takes it to its heading.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { firstLaunch, home, openScene } from "./helpers/journey.mjs";
import { listenIn, play, readCaptions, where } from "./helpers/learner.mjs";
import { withKeyboard } from "./helpers/keyboard.mjs";
import { scene } from "./helpers/packs.mjs";
import { openApp, packsAreHere, until } from "./helpers/phone.mjs";
import { openReadyPhone, startReadyServer } from "./helpers/ready.mjs";

const CORE02 = scene("core.02");
let server, phone, keys;
before(async () => {
  server = await startReadyServer();
  phone = await openReadyPhone(server);
  await listenIn(phone.context);
  await phone.context.addInitScript(() => {
    HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException("the screen reader speaks", "NotAllowedError"));
  });
  readCaptions();
  await openApp(phone, server.url);
  await packsAreHere(phone);
  keys = withKeyboard(phone.page);
});
after(async () => { await phone?.close().catch(() => {}); await server?.stop(); });

/** The tree that a screen reader walks: each line a thing with its role and its name. */
const tree = () => phone.page.locator("body").ariaSnapshot();

/** Buttons and links of the tree that are called nothing. */
const unnamed = (lines) => lines.split("\n").filter((line) => /^\s*- (button|link|checkbox|textbox|slider)( \[[^\]]*\])*:?\s*$/.test(line));

test("the_first_launch_is_made_by_keyboard", async () => {
  await firstLaunch({ ...phone, page: keys.page, photo: phone.photo }, "fr");
  await home(keys.page);
  assert.deepEqual([...keys.report.faults], []);
});

for (const [name, way] of [["home", []], ["help", ['[data-deck="help"]']], ["emergency", ['[data-deck="urgent"]']]]) {
  test(`${name}_is_called_by_name_and_walked_through_in_order`, async () => {
    await home(keys.page);
    for (const selector of way) await keys.page.locator(selector).tap();
    await until(async () => (await where(phone.page)).screen === name, name);
    assert.deepEqual(unnamed(await tree()), []);
    const order = await walkThrough();
    assert.ok(order.length >= 6, `what can be reached: ${order.map((stop) => stop.name).join(", ")}`);
    assert.deepEqual(order.filter((stop) => stop.back > 8).map((stop) => stop.name), [], "from top to bottom");
    assert.deepEqual([...keys.report.faults], []);
    if (name !== "home") await keys.page.locator('[data-tool="back"]').tap();
  });
}

/** Tab by Tab through the whole screen: what is reached, and by how many pixels each stop jumps back up. */
async function walkThrough() {
  const { page } = phone;
  await page.evaluate(() => document.querySelector("main.stage h1")?.focus());
  await page.evaluate(() => { document.activeElement.blur(); document.querySelector(".app").setAttribute("tabindex", "-1"); document.querySelector(".app").focus(); });
  const stops = [];
  for (let turn = 0; turn < 60; turn++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const thing = document.activeElement;
      if (!thing || thing === document.body) return null;
      const box = thing.getBoundingClientRect();
      return { name: thing.getAttribute("aria-label") || thing.innerText.trim(), top: box.top, bottom: box.bottom };
    });
    if (!stop) break; // out of the page: the screen was walked through
    const before = stops.at(-1);
    stops.push({ ...stop, back: before ? Math.max(0, before.top - stop.bottom) : 0 });
  }
  return stops;
}

test("a_whole_scene_is_played_by_keyboard", async () => {
  await openScene({ ...phone, page: keys.page }, "core.02");
  const met = await play(keys.page, CORE02, (now) => now.kind === "end");
  assert.ok(met.length > 8, met.join(" "));
  assert.deepEqual(unnamed(await tree()), []);
  assert.deepEqual([...keys.report.faults], []);
});

test("each_new_prompt_takes_the_focus_to_its_heading", async () => {
  await openScene({ ...phone, page: keys.page }, "core.03");
  for (let turn = 0; turn < 3; turn++) {
    const before = await where(phone.page);
    await keys.page.locator('[data-tool="skip"]').tap();
    await until(async () => (await where(phone.page)).prompt !== before.prompt || (await where(phone.page)).step !== before.step, "the next prompt");
    await until(() => phone.page.evaluate(() => document.activeElement?.matches("main.stage h1")), "the heading has the focus");
  }
});
