// Starts the app: one page at a time, then the program, then the service worker.
import { INSECURE, notice } from "./words.js";

const LOCK = "passerelle-open"; // held by the page in which the app runs
const PATIENCE_MS = 4000; // a page that sleeps in the background may not answer
const channel = "BroadcastChannel" in self ? new BroadcastChannel("passerelle") : null;

open().catch((why) => {
  console.error(why);
  show("broken", () => location.reload());
}).finally(keepForOffline);

/** Runs the app here, or says that it runs in another page. */
async function open() {
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
  const { default: init } = await import("./passerelle.js");
  const main = document.getElementById("main");
  const program = await fetch("./passerelle_bg.wasm");
  if (!program.ok) throw new Error(`passerelle_bg.wasm: ${program.status}`);
  main.replaceChildren();
  if (!isSecureContext) warn();
  await init({ module_or_path: program });
}

/** A strip above the app, for an address where the browser switches off what it needs. */
function warn() {
  const strip = document.createElement("p");
  strip.className = "boot-strip";
  strip.dataset.boot = "insecure";
  strip.textContent = INSECURE;
  document.body.prepend(strip);
}

/** One picture, one sentence, one button. French stays beside another language. */
function show(kind, act) {
  const said = notice(kind);
  const box = document.createElement("main");
  Object.assign(box, { className: "boot", lang: said.lang, dir: said.dir });
  box.dataset.boot = kind;
  box.append(mark(), line("boot__words", said.words));
  if (said.lang !== "fr") box.append(line("boot__french", notice(kind, "fr").words, "fr"));
  box.append(button(said.act, act));
  document.getElementById("main").replaceChildren(box);
}

function mark() {
  return Object.assign(document.createElement("img"), { className: "boot__mark", src: "./icons/app.svg", alt: "" });
}

function line(className, textContent, lang = "") {
  return Object.assign(document.createElement("p"), { className, textContent, lang, dir: lang ? "ltr" : "" });
}

function button(words, act) {
  const made = document.createElement("button");
  made.className = "btn press btn--primary";
  made.dataset.act = "";
  const picture = Object.assign(document.createElement("span"), { className: "btn__puck" });
  picture.append(arrow());
  made.append(picture, Object.assign(document.createElement("span"), { className: "grow", textContent: words }));
  made.addEventListener("click", () => { made.disabled = true; act(); });
  return made;
}

function arrow() {
  const ns = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(ns, "svg");
  svg.setAttribute("class", "ic ic--dir");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(ns, "path");
  path.setAttribute("d", "M5 12h14M13 18l6-6M13 6l6 6");
  svg.append(path);
  return svg;
}

/**
 * Registers the service worker after the app has loaded, so that a new version never changes files
 * under a page that is still loading: it waits, and the next opening is the new one.
 */
async function keepForOffline() {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register("./sw.js", { updateViaCache: "none" });
  letIn(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const coming = registration.installing;
    coming?.addEventListener("statechange", () => letIn(coming.state === "installed" ? registration.waiting : null));
  });
  // Registering the same address again looks for nothing new. With no network this fails, and that is fine.
  await registration.update().catch(() => {});
}

function letIn(worker) {
  worker?.postMessage("take-over");
}
