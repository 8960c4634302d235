// Starts the app: one page at a time, then the program, then the service worker.
import "./away.js";
import "./device.js";
import { show, speakUrgence, warn } from "./notice.js";

const LOCK = "passerelle-open"; // held by the page in which the app runs
const PATIENCE_MS = 4000; // a page that sleeps in the background may not answer
const REST_MS = 3000; // no page loads anything for so long in the middle of an opening
const channel = "BroadcastChannel" in self ? new BroadcastChannel("passerelle") : null;

// Fetched and compiled while this page is still drawn: a slow phone does both at once.
const program = typeof WebAssembly === "object" ? compiled() : null;
program?.catch(() => {}); // start() says what failed

const again = () => location.reload();

// The program is there but its storage is not: app/shell/web/failed.rs says why, in a word of notice.js.
addEventListener("passerelle-failed", () => show(document.getElementById("main").dataset.failed, again));

speakUrgence();
open().catch((why) => {
  console.error(why);
  show("broken", again);
}).finally(keepForOffline);

/** Runs the app here, or says that it runs in another page. */
async function open() {
  if (typeof WebAssembly !== "object") return show("old");
  if (!isSecureContext) return start();
  if (await hold({ ifAvailable: true })) return start();
  show("busy", takeOver);
}

/** Asks for the lock. True once this page holds it: until it closes, or until another page takes over. */
function hold(options) {
  return new Promise((answer, refuse) => {
    let held = false;
    navigator.locks.request(LOCK, options, (lock) => {
      held = lock !== null;
      answer(held);
      return held ? new Promise(() => {}) : null;
    }).catch((why) => held ? location.reload() : refuse(why)); // stolen while held: this page becomes the notice
  });
}

/** Asks the other page to give way. One that does not answer in time loses the lock. */
async function takeOver() {
  channel?.postMessage("give-way");
  try {
    await hold({ signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch {
    await hold({ steal: true });
  }
  await start();
}

/** Loads the program into an empty page: Dioxus appends and does not clear. */
async function start() {
  // Reloading lets the lock go to the page that waits for it; this one then shows the notice.
  if (channel) channel.onmessage = ({ data }) => { if (data === "give-way") location.reload(); };
  const [{ default: init }, module] = await Promise.all([import("./passerelle.js"), program]);
  document.getElementById("main").replaceChildren();
  if (!isSecureContext) warn();
  await init({ module_or_path: module });
}

async function compiled() {
  const file = await fetch("./passerelle_bg.wasm");
  if (!file.ok) throw new Error(`passerelle_bg.wasm: ${file.status}`);
  return WebAssembly.compileStreaming(file);
}

/**
 * Registers the service worker after the app has loaded, so that a new version never changes files
 * under a page that is still loading: it waits, and the next opening is the new one.
 */
async function keepForOffline() {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register("./sw.js", { updateViaCache: "none" });
  const follow = (coming) => coming?.addEventListener("statechange", () => coming.state === "installed" && letIn(coming));
  letIn(registration.waiting);
  follow(registration.installing); // on a slow phone the browser's own look for a new version is ahead of this line
  registration.addEventListener("updatefound", () => follow(registration.installing));
  // Registering the same address again looks for nothing new. With no network this fails, and that is fine.
  if (!sparesData()) await registration.update().catch(() => {});
}

/** Little data (app/shell/web/device.rs): a new version is not looked for. The browser itself looks about once a day. */
function sparesData() {
  try {
    const chosen = localStorage.getItem("passerelle.little-data");
    return chosen ? chosen === "yes" : navigator.connection?.saveData === true;
  } catch {
    return false;
  }
}

/**
 * Lets a new version in once the page rests. Chromium stops the old worker for it; a request that comes in just then
 * starts the old one again, and the new one waits on (seen in one opening of ten, in tests/browser/shell.test.mjs).
 */
async function letIn(worker) {
  if (!worker) return;
  await rest();
  worker.postMessage("take-over");
}

/** Comes once nothing was loaded for REST_MS. */
function rest() {
  return new Promise((done) => {
    const end = () => { loads.disconnect(); done(); };
    let timer = setTimeout(end, REST_MS);
    const loads = new PerformanceObserver(() => { clearTimeout(timer); timer = setTimeout(end, REST_MS); });
    loads.observe({ type: "resource" });
  });
}
