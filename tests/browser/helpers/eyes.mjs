// The eyes and ears of somebody who cannot read. A walker gets these and never the page: pictures by what is drawn, places,
// what is pressed, and the names of sounds. Every letter on the screen is a box, every hidden name too, before it is painted.
import { readFileSync } from "node:fs";
import { filesOf } from "./packs.mjs";

/** What `see` may say of a thing, and nothing else: this is the whole of what a walker learns with its eyes. */
export const SEEN = ["x", "y", "w", "h", "pictures", "signs", "thick", "chosen", "disc", "round"];

/** Drawings by their lines: `Sign::Play` is the triangle, whoever looks. From the drawings of the app. */
function signsByDrawing() {
  const source = readFileSync("app/ui/src/parts/icons.rs", "utf8");
  const found = new Map();
  for (const [, name, list] of source.matchAll(/Self::(\w+) => (?:\{\s*)?&\[([\s\S]*?)\]/g)) {
    const lines = [...list.matchAll(/"([^"]+)"/g)].map(([, line]) => line);
    if (lines.length && !found.has(lines.join())) found.set(lines.join(), name);
  }
  if (found.size < 40) throw new Error(`only ${found.size} signs in icons.rs`);
  return found;
}

/** Sounds by their file: `["fr/core.02/bac"]`, `["ui-fr/feedback-yes"]`; one recording may be several lines. */
export function soundsByFile(packs) {
  const found = new Map();
  for (const pack of packs) {
    for (const [label, hash] of filesOf(pack)) {
      const [, lang, greeting] = label.match(/^greeting\/([a-z]+)\/(.+)\.ogg$/) ?? []; // in each language, beside the French words
      if (greeting) found.set(hash, [...found.get(hash) ?? [], `ui-${lang}/${greeting}`]);
      const [, kind, path] = label.match(/^(voice|ui)\/(.+)\.ogg$/) ?? [];
      const line = path?.replace(/\.(normal|fast|feminine)[^/]*$/, ""); // whichever take of the line it is
      const name = kind === "ui" ? `${pack}/${line}` : line;
      if (line) found.set(hash, [...found.get(hash) ?? [], name]);
    }
  }
  return found;
}

/** Call before the app opens: nobody reads on this phone. */
export const hideLetters = (context) => context.addInitScript(() => {
  const BOX = "\u25af";
  const NAMES = ["aria-label", "alt", "title", "placeholder", "aria-description"];
  const boxes = (text) => text.replace(/\S/g, BOX);
  const blind = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!/^(SCRIPT|STYLE)$/.test(node.parentNode?.nodeName) && boxes(node.data) !== node.data) node.data = boxes(node.data);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    for (const name of NAMES) {
      const said = node.getAttribute(name);
      if (said && boxes(said) !== said) node.setAttribute(name, boxes(said));
    }
    node.childNodes.forEach(blind);
  };
  const all = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: NAMES };
  new MutationObserver((changes) => changes.forEach((one) => (one.type === "childList" ? one.addedNodes.forEach(blind) : blind(one.target))))
    .observe(document, all);
  blind(document);

  // What is heard: each sound when it begins, by its file.
  window.heardFiles = [];
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () {
    window.heardFiles.push(this.src.split("/").at(-1).split("#")[0]);
    return play.call(this);
  };
});

/** Runs in the page: things that can be seen. It asks for no text, no name, no mark. */
function look() {
  const shape = (svg) => [...svg.querySelectorAll("path")].map((line) => line.getAttribute("d")).join();
  const file = (picture) => picture.src.split("/").at(-1).split("#")[0];
  const seen = (thing) => {
    const box = thing.getBoundingClientRect();
    return box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && getComputedStyle(thing).visibility === "visible";
  };
  const place = (thing) => { const { x, y, width: w, height: h } = thing.getBoundingClientRect(); return { x, y, w, h }; };
  const over = document.querySelector(".over"); // a sheet over everything: what lies below is dimmed
  const root = over ?? document;
  const things = [...root.querySelectorAll("button, a")].filter(seen).map((thing) => {
    const style = getComputedStyle(thing);
    const tick = thing.querySelector(".choice__tick");
    return {
      ...place(thing),
      pictures: [...thing.querySelectorAll("img")].filter(seen).map(file),
      signs: [...thing.querySelectorAll("svg")].filter((one) => seen(one) && !tick?.contains(one)).map(shape),
      thick: style.boxShadow !== "none" && style.borderStyle !== "dashed",
      chosen: Boolean(tick && getComputedStyle(tick).display !== "none"),
      disc: Boolean(thing.querySelector(".btn__puck, .disc")),
      round: style.borderRadius.includes("50%"),
    };
  });
  const pictures = [...root.querySelectorAll("img")].filter((one) => seen(one) && !one.closest("button")).map((one) => ({ ...place(one), pictures: [file(one)], signs: [], thick: false, chosen: false, disc: false, round: false }));
  const signs = [...root.querySelectorAll("svg")].filter((one) => seen(one) && !one.closest("button")).map((one) => ({ ...place(one), pictures: [], signs: [shape(one)], thick: false, chosen: false, disc: false, round: false }));
  return { things, pictures, signs };
}

/** Everything a walker has. */
export class Eyes {
  #page;
  #signs = signsByDrawing();
  #sounds;

  constructor(page, packs) {
    this.#page = page;
    this.#sounds = soundsByFile(packs);
  }

  /** What is on the screen: `{things, pictures, signs}`; a thing can be pressed, the others can only be seen. */
  async see() {
    const seen = await this.#page.evaluate(look);
    for (const one of [...seen.things, ...seen.pictures, ...seen.signs]) one.signs = one.signs.map((lines) => this.#signs.get(lines) ?? "drawn");
    return seen;
  }

  /** Puts a finger in the middle of a thing, or on a point of it in thousandths; what was heard before is forgotten. */
  async touch(thing, at = { x: 500, y: 500 }) {
    await this.#page.evaluate(() => { window.heardFiles = []; });
    await this.#page.touchscreen.tap(thing.x + thing.w * at.x / 1000, thing.y + thing.h * at.y / 1000);
  }

  /** Listens until it has been silent for a moment; the names of what was heard since the last touch, in order. */
  async listen(longest_ms = 20_000) {
    const files = await this.#page.evaluate(async (longest) => {
      const end = performance.now() + longest;
      for (let silent = 0; silent < 6 && performance.now() < end;) {
        await new Promise((done) => setTimeout(done, 25));
        const quiet = !document.querySelector(".app")?.dataset.playing;
        silent = quiet ? silent + 1 : 0;
      }
      return window.heardFiles;
    }, longest_ms);
    return files.flatMap((file) => this.#sounds.get(file) ?? []);
  }

  /** How many letters could be read on the page: none, or the walk proves nothing. */
  lettersLeft() {
    return this.#page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = 0;
      while (walker.nextNode()) left += (walker.currentNode.data.match(/[^\s\u25af]/g) ?? []).length;
      for (const one of document.querySelectorAll("[aria-label], [alt], [title]")) {
        for (const name of ["aria-label", "alt", "title"]) left += ((one.getAttribute(name) ?? "").match(/[^\s\u25af]/g) ?? []).length;
      }
      return left;
    });
  }
}
