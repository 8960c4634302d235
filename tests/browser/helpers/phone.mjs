// A phone: a real Chromium at 360 × 740 with touch and its own storage, which can be killed and opened again.
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { scratch } from "./server.mjs";

const NAMES = [process.env.PASSERELLE_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
export const PROGRAM = NAMES.find((name) => name && existsSync(name));
const ARTIFACTS = "tests/browser/artifacts";

/** What a machine without screen, sound card and microphone needs: sound is decoded and thrown away, the microphone hums. */
const FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--mute-audio",
  "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];

/** Pixels of the device for one of the page. Two are a real phone's; with no graphics card each of them costs. */
const SCALE = Number(process.env.PASSERELLE_SCALE ?? 1);

/**
 * `{ context, page, storage, errors, close(), kill(), reopen(), photo(name) }`.
 * Options: `storage` (a folder kept between openings), `env`, `flags`, `lang` (the browser's, "fr-FR"),
 * `program` (another browser, or this one on another host), `viewport`, `scale` (pixels of the device for one of the page), `desk` (a trainer's computer instead: mouse, no touch).
 */
export async function openPhone(options = {}) {
  if (!PROGRAM) throw new Error("no Chromium: sh scripts/setup.sh test");
  const storage = options.storage ?? scratch("phone");
  const context = await chromium.launchPersistentContext(storage, {
    executablePath: options.program ?? PROGRAM, headless: true, args: [...FLAGS, ...(options.flags ?? [])],
    env: { ...process.env, ...(options.env ?? {}) },
    viewport: options.viewport ?? { width: 360, height: 740 }, deviceScaleFactor: options.scale ?? SCALE,
    hasTouch: !options.desk, isMobile: !options.desk,
    locale: options.lang ?? "fr-FR", permissions: ["microphone"], serviceWorkers: options.serviceWorkers ?? "allow",
  });
  const errors = [];
  const watch = (page) => {
    page.on("pageerror", (why) => errors.push(String(why)));
    page.on("console", (line) => { if (line.type() === "error") errors.push(line.text()); });
  };
  context.pages().forEach(watch);
  context.on("page", watch);
  const page = context.pages()[0] ?? await context.newPage();
  return {
    context, page, storage,
    /** Errors of pages and consoles since it was opened, in order. */
    errors,
    close: () => context.close(),
    kill: () => kill(storage, context),
    /** Finds the processes beforehand; what it gives kills them with no delay. */
    readyToKill() { const found = processesOf(storage); return () => kill(storage, context, found); },
    reopen: () => openPhone({ ...options, storage }),
    photo: (name, of = page) => photo(of, name),
  };
}

/** SIGKILL for each process of this phone, as when a phone takes the memory back. Nothing can be written after. */
async function kill(storage, context, found = []) {
  for (const id of found) end(id);
  processesOf(storage).forEach(end); // those that came meanwhile
  await context.close().catch(() => {});
}

const processesOf = (storage) => readdirSync("/proc").filter((id) => /^\d+$/.test(id) && commandOf(id).includes(`--user-data-dir=${storage}`));

function end(id) {
  try { process.kill(Number(id), "SIGKILL"); } catch { /* its parent took it along */ }
}

function commandOf(id) {
  try { return readFileSync(join("/proc", id, "cmdline"), "utf8"); } catch { return ""; }
}

/** A picture of the page, kept as a test artefact. */
async function photo(page, name) {
  mkdirSync(ARTIFACTS, { recursive: true });
  await page.screenshot({ path: join(ARTIFACTS, `${name}.png`) });
}

/** Opens the app and waits until its first screen stands. */
export async function openApp(phone, url) {
  await phone.page.goto(url);
  await appStands(phone.page);
}

/** The app's frame is there, and nothing of the boot page is left. */
export async function appStands(page) {
  await page.locator(".app").first().waitFor({ timeout: 30_000 });
}

/** The service worker is active and in charge of this page: from now on it opens with no network. */
export async function keptOffline(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
  });
}

/** Asks again until `yes` answers true; fails with `words` after 20 s. (Playwright's own wait takes a promise for a yes.) */
export async function until(yes, words, limit_ms = 20_000) {
  const end = Date.now() + limit_ms;
  while (!await yes()) {
    if (Date.now() > end) throw new Error(`not within ${limit_ms} ms: ${words}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Every pack is on the phone: nothing more has come in for three seconds. */
export async function packsAreHere(phone) {
  if (phone.packsCame) { phone.packsCame = false; return; } // a copy of a phone on which they are (ready.mjs)
  let before = -1;
  await until(async () => {
    await phone.page.waitForTimeout(3000);
    const now = await phone.page.evaluate(async () => (await (await caches.open("passerelle-blobs")).keys()).length);
    const still = now > 0 && now === before;
    before = now;
    return still;
  }, "the starter packs come in", 400_000);
}
