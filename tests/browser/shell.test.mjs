// The app's shell: opens with no network, one page at a time, new versions whole or not at all.
import assert from "node:assert/strict";
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, test } from "node:test";
import { fewPacks } from "./helpers/packs.mjs";
import { appStands, keptOffline, openApp, openPhone, packsAreHere, until } from "./helpers/phone.mjs";
import { scratch, startServer } from "./helpers/server.mjs";

const open = [];
afterEach(async () => { for (const thing of open.splice(0).reverse()) await (thing.close ?? thing.stop)(); });
const packs = fewPacks("ui-fr", "cuis"); // the shell is the same around all of them
const serve = async (options) => { const s = await startServer({ packs, ...options }); open.push(s); return s; };
const phoneAt = async (url) => { const p = await openPhone(); open.push(p); await openApp(p, url); return p; };

test("the_app_opens_without_an_error", async () => {
  const server = await serve();
  const phone = await phoneAt(server.url);
  assert.deepEqual(phone.errors, []);
  assert.equal(await phone.page.locator("[data-boot]").count(), 0);
  await phone.photo("first-screen");
});

test("the_app_opens_with_the_server_stopped", async () => {
  const server = await serve();
  const phone = await phoneAt(server.url);
  await keptOffline(phone.page);
  await server.stop();
  await phone.page.reload();
  await appStands(phone.page);
});

test("it_installs", async () => {
  const server = await serve();
  const phone = await phoneAt(server.url);
  await keptOffline(phone.page);
  const browser = await phone.context.newCDPSession(phone.page);
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  assert.deepEqual(installabilityErrors.map((e) => e.errorId).filter((id) => id !== "in-incognito"), []);
  const { errors } = await browser.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
});

test("f05_a_second_page_says_so_and_can_take_over", async () => {
  const server = await serve();
  const phone = await phoneAt(server.url);
  const second = await phone.context.newPage();
  await second.goto(server.url);
  const notice = second.locator('[data-boot="busy"]');
  await notice.waitFor();
  assert.equal(await notice.getByRole("button", { name: "Continuer ici" }).count(), 1);
  await phone.photo("second-page", second);
  await notice.locator("[data-act]").tap();
  await appStands(second);
  await phone.page.locator('[data-boot="busy"]').waitFor();
  assert.equal(await phone.page.locator(".app").count(), 0);
});

test("the_worker_never_answers_for_the_server", async () => {
  const server = await serve();
  const phone = await phoneAt(server.url);
  await keptOffline(phone.page);
  const byWorker = [];
  phone.page.on("response", (r) => { if (r.fromServiceWorker()) byWorker.push(new URL(r.url()).pathname); });
  const paths = ["/healthz", "/console", "/v1/sync", "/packs/index.json"];
  const ask = (list) => phone.page.evaluate(async (all) => Promise.all(all.map((path) =>
    fetch(path, { redirect: "manual" }).then(() => "answered", () => "no answer"))), list);
  assert.deepEqual(await ask(paths), paths.map(() => "answered"));
  assert.deepEqual(byWorker.filter((path) => paths.includes(path)), []);
  await server.stop();
  assert.deepEqual(await ask(paths), paths.map(() => "no answer"));
});

test("a_kept_blob_plays_in_ranges_with_the_server_stopped", async () => {
  const server = await serve();
  const phone = await phoneAt(server.url);
  await keptOffline(phone.page);
  await server.stop();
  const seen = await phone.page.evaluate(async () => {
    const cache = await caches.open("passerelle-blobs");
    await cache.put("/packs/blob/00ff", new Response("0123456789", { headers: { "content-type": "audio/ogg" } }));
    const get = async (range) => {
      const r = await fetch("/packs/blob/00ff", range ? { headers: { range } } : {});
      return [r.status, r.headers.get("content-range"), r.headers.get("content-type"), await r.text()];
    };
    return [await get(), await get("bytes=2-4"), await get("bytes=7-"), await get("bytes=40-")];
  });
  assert.deepEqual(seen, [
    [200, null, "audio/ogg", "0123456789"],
    [206, "bytes 2-4/10", "audio/ogg", "234"],
    [206, "bytes 7-9/10", "audio/ogg", "789"],
    [416, "bytes */10", "audio/ogg", ""],
  ]);
});

/** A copy of dist/ that a test may change. */
function ownDist() {
  const dist = scratch("dist");
  cpSync("dist", dist, { recursive: true });
  return dist;
}

/** A new version of the app in `dist`: boot.css changed. `torn`: the list of the worker does not match the file. */
function publish(dist, words, { torn = false } = {}) {
  for (const packed of readdirSync(dist).filter((f) => /^(boot\.css|sw\.js)\.(br|gz)$/.test(f))) rmSync(join(dist, packed));
  const css = join(dist, "boot.css");
  writeFileSync(css, readFileSync(css, "utf8") + `\n/* ${words} */\n`);
  cpSync("assets/web/sw.js", join(dist, "sw.js"));
  execFileSync("node", ["scripts/precache.mjs", dist]);
  if (torn) writeFileSync(css, "/* cut off */");
}

const bootCss = (page) => page.evaluate(async () => (await fetch("/boot.css")).text());
const shells = (page) => page.evaluate(async () => (await caches.keys()).filter((k) => k.startsWith("passerelle-shell-")));

test("a_new_version_comes_in_and_older_shells_go", async () => {
  const dist = ownDist();
  const server = await serve({ app: dist });
  const phone = await phoneAt(server.url);
  await keptOffline(phone.page);
  await packsAreHere(phone); // a worker that is fetching is not replaced before it rests
  const [before] = await shells(phone.page);
  publish(dist, "the second version");
  await phone.page.reload();
  await until(async () => {
    const names = await shells(phone.page);
    return names.length === 1 && names[0] !== before;
  }, "the new version takes the place of the old one, once no pack is being fetched", 90_000);
  await server.stop();
  await phone.page.reload();
  await appStands(phone.page);
  assert.match(await bootCss(phone.page), /the second version/);
  assert.ok(await phone.page.evaluate(() => caches.has("passerelle-blobs")), "blobs outlive a new version");
});

test("a_torn_new_version_is_refused_and_the_old_one_stays", async () => {
  const dist = ownDist();
  const server = await serve({ app: dist });
  const phone = await phoneAt(server.url);
  await keptOffline(phone.page);
  await packsAreHere(phone);
  const old = await shells(phone.page);
  publish(dist, "torn", { torn: true });
  const state = await phone.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const coming = new Promise((done) => registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker.addEventListener("statechange", () => done(worker.state));
    }));
    await registration.update();
    return coming;
  });
  assert.equal(state, "redundant");
  await server.stop();
  await phone.page.reload();
  await appStands(phone.page);
  assert.ok((await shells(phone.page)).includes(old[0]), "the old shell is still there");
  assert.doesNotMatch(await bootCss(phone.page), /cut off|torn/);
});
