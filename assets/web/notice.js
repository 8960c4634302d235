// What is said in place of the app, or above it: a picture, a sentence, its voice, at most one button.
import { hear } from "./hear.js";
import { notice, said as saidOf } from "./words.js";

// Icons: Tabler 3.51 (MIT, ../icons), as in app/ui/src/parts/icons.rs.
const NEXT = ["M5 12l14 0", "M13 18l6 -6", "M13 6l6 6"];
const SPEAKER = ["M15 8a5 5 0 0 1 0 8", "M17.7 5a9 9 0 0 1 0 14", "M6 15h-2a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1h2l3.5 -4.5a.8 .8 0 0 1 1.5 .5v14a.8 .8 0 0 1 -1.5 .5l-3.5 -4.5"];
const PHONE = ["M6 5a2 2 0 0 1 2 -2h8a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-8a2 2 0 0 1 -2 -2v-14", "M11 4h2", "M12 17v.01"];
const AGAIN = ["M20 11a8.1 8.1 0 0 0 -15.5 -2m-.5 -4v4h4", "M4 13a8.1 8.1 0 0 0 15.5 2m.5 4v-4h-4"];
const TRASH = ["M4 7l16 0", "M10 11l0 6", "M14 11l0 6", "M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12", "M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3"];
const LOCK = ["M5 13a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-6", "M11 16a1 1 0 1 0 2 0a1 1 0 0 0 -2 0", "M8 11v-4a4 4 0 0 1 8 0"];
const WINDOWS = ["M7 9a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-10", "M17 3h-12a2 2 0 0 0 -2 2v12"];

const SIGNS = { busy: WINDOWS, broken: AGAIN, full: TRASH, update: AGAIN, old: PHONE, insecure: LOCK };

/** Fills the page with a notice. French stays beside another language. `act` is what its button does. */
export function show(kind, act) {
  const said = notice(kind);
  const box = made("main", "boot", said);
  box.dataset.boot = kind;
  box.append(mark(), icon(SIGNS[kind], "ic--xl"), line("boot__words", said));
  if (said.lang !== "fr") box.append(line("boot__french", notice(kind, "fr")));
  const row = made("div", "boot__act");
  if (said.act) row.append(button(said.act, act));
  giveVoice(row, kind);
  box.append(row);
  document.getElementById("main").replaceChildren(box);
}

/** A strip above the app, for an address where the browser switches off what it needs. */
export function warn() {
  const said = notice("insecure");
  const strip = made("div", "boot-strip", said);
  strip.dataset.boot = "insecure";
  strip.append(icon(LOCK), line("grow", said));
  giveVoice(strip, "insecure");
  document.body.prepend(strip);
}

/** The words of the emergency card that stands before the app, in the person's language. French stands there already. */
export function speakUrgence() {
  for (const place of document.querySelectorAll(".boot-u [data-words]")) {
    const said = saidOf(place.dataset.words);
    if (said.words) Object.assign(place, { textContent: said.words, lang: said.tag, dir: said.dir });
    place.closest(".boot-u").dir = said.dir;
  }
}

/** An ear, where anything on this phone can speak for it. */
async function giveVoice(row, kind) {
  const say = await hear(kind);
  if (!say) return;
  const ear = made("button", "ear press");
  ear.type = "button";
  ear.dataset.ear = kind;
  ear.setAttribute("aria-label", `${notice(kind).listen} : ${notice(kind).words}`);
  ear.append(icon(SPEAKER));
  ear.addEventListener("click", say);
  row.append(ear);
}

function mark() {
  return Object.assign(made("img", "boot__mark"), { src: "/icons/app.svg", alt: "" });
}

function line(className, said) {
  return Object.assign(made("p", className, said), { textContent: said.words });
}

function button(words, act) {
  const button = made("button", "btn press btn--primary");
  button.type = "button";
  button.dataset.act = "";
  const puck = made("span", "btn__puck");
  puck.append(icon(NEXT, "ic--dir"));
  button.append(puck, Object.assign(made("span", "grow"), { textContent: words }));
  button.addEventListener("click", () => { button.disabled = true; act(); });
  return button;
}

function icon(paths, more = "") {
  const svg = drawn("svg", { class: `ic ${more}`, viewBox: "0 0 24 24", "aria-hidden": "true" });
  svg.append(...paths.map((d) => drawn("path", { d })));
  return svg;
}

function drawn(name, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function made(name, className, said = {}) {
  const element = Object.assign(document.createElement(name), { className });
  if (said.lang) Object.assign(element, { lang: said.tag, dir: said.dir });
  return element;
}
