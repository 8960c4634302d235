// Urgence and whom to call: in one touch, with no network, no profile and no pack, also before the app is there.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { accessFaults } from "./helpers/axe.mjs";
import { where } from "./helpers/learner.mjs";
import { appStands, keptOffline, openApp, openPhone, until } from "./helpers/phone.mjs";
import { startServer } from "./helpers/server.mjs";

const open = [];
after(async () => { for (const thing of open.reverse()) await (thing.close ?? thing.stop)(); });

const calls = (page, part = ".app") => page.locator(`${part} :is(a[href^="tel:"], a[href^="sms:"])`).evaluateAll((all) => all.map((a) => a.getAttribute("href").split("?")[0]));
const tap = (page, selector) => page.locator(selector).first().tap();
const screen = (page, name) => until(async () => (await where(page)).screen === name, name);

/** Nothing of a screen is out of sight: no part scrolls. */
async function fits(page) {
  const { inside, all } = await page.locator("main.stage").evaluate((stage) => ({ inside: stage.clientHeight, all: stage.scrollHeight }));
  assert.ok(all <= inside + 1, `${(await where(page)).screen}: ${all} px in ${inside}`);
}

test("urgence_and_the_numbers_open_in_one_touch_with_no_network_and_no_pack", async () => {
  const server = await startServer();
  open.push(server);
  const phone = await openPhone();
  open.push(phone);
  const { page } = phone;
  await phone.context.route("**/packs/**", (route) => route.abort());
  await openApp(phone, server.url);
  await keptOffline(page);
  await server.stop();
  await page.reload();
  await appStands(page);
  assert.equal((await where(page)).screen, "first-touch");
  await tap(page, '[data-deck="urgent"]');
  await screen(page, "emergency");
  assert.deepEqual(await calls(page), ["tel:15", "tel:18", "tel:17", "tel:112", "sms:114"]);
  await fits(page);
  assert.deepEqual(await accessFaults(page), []);
  for (const part of ["what-to-say", "calls", "where"]) {
    await tap(page, `[data-tool="${part}"]`);
    await fits(page);
  }
  await tap(page, '[data-tool="back"]');
  await tap(page, '[data-deck="help"]');
  await screen(page, "help");
  await tap(page, '[data-tool="directory"]');
  await screen(page, "directory");
  const seen = [];
  for (;;) {
    await fits(page);
    seen.push(...await calls(page));
    if (await page.locator('[data-tool="page-after"]').count() === 0) break;
    await tap(page, '[data-tool="page-after"]');
  }
  assert.equal(seen[0], "tel:115");
  assert.ok(seen.includes("tel:3919") && seen.length === new Set(seen).size && seen.length > 10, seen.join(" "));
  assert.deepEqual(await accessFaults(page), []);
  await tap(page, '[data-deck="urgent"]');
  await screen(page, "emergency");
});

test("urgence_is_there_before_the_app_and_when_it_cannot_open", async () => {
  const server = await startServer();
  open.push(server);
  const phone = await openPhone();
  open.push(phone);
  const { page } = phone;
  await phone.context.route("**/passerelle_bg.wasm", (route) => route.abort());
  await page.goto(server.url);
  await page.locator('[data-boot="broken"]').waitFor();
  await tap(page, ".boot-u summary");
  assert.deepEqual((await calls(page, ".boot-u")).slice(0, 2), ["tel:15", "tel:18"]);
  assert.ok(await page.locator("a[href='tel:15']").isVisible());
  await phone.photo("urgence-boot");
  await phone.context.unroute("**/passerelle_bg.wasm");
  await page.reload();
  await appStands(page);
  assert.equal(await page.locator(".boot-u").isVisible(), false, "the app has its own");
});
