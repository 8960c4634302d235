// What is wrong with a screen as it stands, as sentences; an empty list is a good screen. All of it is computed in the page.
import { accessFaults } from "./axe.mjs";

/**
 * Seen and heard, and not written, because the letters would be the answer (the picture to join to its word, the word to
 * build, the figure to dial), or because what is seen is the thing itself (a help picture beside its sentence, a paper, a
 * piece and a place of a game), or because it is nobody's but the person's (a first name in their own voice). Each still has to say itself.
 */
const SHOWN_AND_SAID = ".label--pic, .one .ear, .dialled .ear, .help-pic, .paper > .ear, .g-place, .g-piece, [data-ear^='name@']";

/** Controls that lack a picture or a word, or are too small for a thumb (product.md R8, design.md §5). */
export const controlFaults = (page) => page.evaluate((SHOWN_AND_SAID) => {
  const shown = (thing) => thing.getClientRects().length > 0 && getComputedStyle(thing).visibility !== "hidden";
  const plain = (text) => (text ?? "").replace(/\s+/g, " ").trim();
  const screen = plain(document.body.innerText).toLowerCase();
  const faults = [];
  for (const control of [...document.querySelectorAll("button, a[href], [role='button'], input, select, textarea")].filter(shown)) {
    const box = control.getBoundingClientRect();
    const written = plain(control.innerText);
    const named = plain(control.getAttribute("aria-label")) || written;
    const name = control.dataset.tool ?? control.dataset.key ?? control.dataset.deck ?? control.dataset.ear ?? control.className;
    const fault = (words) => faults.push(`${name}: ${words}`);
    // A region of a picture is seen in the picture; a key is its sign.
    const region = control.matches(".spot") && control.closest(".picture, .pano, .pano__spot");
    const drawn = [...control.querySelectorAll("svg, img, canvas, .swatch")].some(shown);
    if (!drawn && !region && !(control.matches(".keys__k") && written.length === 1)) fault("no picture");
    if (!named) fault("no word");
    // What has no word inside is called by a word that stands on the screen: “Écouter : Continuer”.
    const said = named.split(" : ").slice(1).join(" : ") || named;
    if (!written && !region && !control.matches(SHOWN_AND_SAID) && !screen.includes(said.toLowerCase())) fault(`its word stands nowhere: ${named}`);
    const answer = control.matches("main.stage .choice, main.stage .reply, main.stage .answer, .btn--gesture, .rec, .call");
    const least = answer ? 72 : 56;
    const wide = Math.round(box.width * 10) / 10, high = Math.round(box.height * 10) / 10;
    // A region is as large as what it shows; its neighbours are regions too.
    if (!region && (wide < Math.min(least, 56) || high < least)) fault(`${wide} × ${high} px, wanted ${least}`);
    if (region && (wide < 44 || high < 44)) fault(`a region of ${wide} × ${high} px`);
  }
  return faults;
}, SHOWN_AND_SAID);

/**
 * What every screen must be, whoever looks at it: nothing axe finds, targets of a thumb, nothing beside or below the page.
 * `least`: pixels of a target; where a grid shares out what there is, half a pixel less.
 */
export const standingFaults = async (page, least = 56) => [...await accessFaults(page), ...await page.evaluate((px) => {
  const small = [...document.querySelectorAll(".app button")].filter((button) => button.checkVisibility())
    .map((button) => ({ what: button.className, box: button.getBoundingClientRect() }))
    .filter(({ box }) => box.width < px || box.height < px).map(({ what, box }) => `${what}: ${box.width} × ${box.height} px`);
  const root = document.documentElement, stage = document.querySelector("main.stage");
  const beside = root.scrollWidth - innerWidth, below = root.scrollHeight - innerHeight;
  const hidden = stage ? stage.scrollHeight - stage.clientHeight : 0;
  return [...small, ...beside > 0 ? [`${beside} px beside the page`] : [], ...below > 1 ? [`${below} px below the page`] : [],
    ...hidden > 1 ? [`${hidden} px of the stage are hidden below`] : []];
}, least)];

/** What scrolls, or stands beside the page. At the size of a phone nothing does. */
export const scrollFaults = (page) => page.evaluate(() => {
  const faults = [];
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) faults.push(`the page is ${root.scrollWidth} px wide`);
  if (root.scrollHeight > innerHeight + 1) faults.push(`the page is ${root.scrollHeight} px high`);
  for (const part of document.querySelectorAll(".app, .app *")) {
    const { overflowY } = getComputedStyle(part);
    if ((overflowY === "auto" || overflowY === "scroll") && part.scrollHeight > part.clientHeight + 1) {
      faults.push(`${part.className} scrolls: ${part.scrollHeight} in ${part.clientHeight} px`);
    }
  }
  return faults;
});

/**
 * Text that is cut: by a box that hides what does not fit, by the edge of the screen, or by what lies over it. What can be
 * scrolled to is not cut.
 */
export const clippedTexts = (page) => page.evaluate(() => {
  const faults = [];
  const hides = (value) => value === "hidden" || value === "clip";
  const scrolls = (value) => value === "auto" || value === "scroll";
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const round = (value) => Math.round(value);
  /** What lies over the middle of a line of the text, when it is neither in it nor around it. */
  const covered = (around, range, seen) => {
    for (const line of range.getClientRects()) {
      const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
      if (y <= seen.top || y >= seen.bottom || x <= 0 || x >= innerWidth) continue;
      const above = document.elementFromPoint(x, y);
      if (!above || above.contains(around) || around.contains(above)) continue;
      if (getComputedStyle(around).pointerEvents === "none" || above.closest(".over") !== around.closest(".over")) continue;
      return `covered by ${above.className?.baseVal ?? above.className ?? above.tagName}`;
    }
    return "";
  };
  while (walker.nextNode()) {
    const node = walker.currentNode, words = node.data.trim();
    const around = node.parentElement;
    if (!words || !around.getClientRects().length || around.closest(".hidden, script, style, [data-decor]")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    if (text.width === 0) continue;
    let x = false, y = false; // can be scrolled to
    let cut = "", seen = { top: 0, bottom: innerHeight };
    for (let box = around; box && box !== document.documentElement; box = box.parentElement) {
      const style = getComputedStyle(box), edge = box.getBoundingClientRect();
      if (style.textOverflow === "ellipsis" && box.scrollWidth > box.clientWidth) cut ||= "ends in dots";
      if (hides(style.overflowX) && !x && (text.left < edge.left - 1 || text.right > edge.right + 1)) {
        cut ||= `${round(text.left)}…${round(text.right)} in ${round(edge.left)}…${round(edge.right)} across, by ${box.className || box.tagName}`;
      }
      if (hides(style.overflowY) && !y && (text.top < edge.top - 2 || text.bottom > edge.bottom + 2)) {
        cut ||= `${round(text.top)}…${round(text.bottom)} in ${round(edge.top)}…${round(edge.bottom)} down, by ${box.className || box.tagName}`;
      }
      x ||= scrolls(style.overflowX);
      y ||= scrolls(style.overflowY);
      if (scrolls(style.overflowY)) {
        const more = box.scrollTop + box.clientHeight < box.scrollHeight - 1; // what lies low can be brought up
        seen = { top: Math.max(seen.top, edge.top), bottom: Math.min(seen.bottom, edge.bottom - (more ? 120 : 0)) };
      }
      if (style.position === "fixed") break;
    }
    if (!x && (text.left < -1 || text.right > innerWidth + 1)) cut ||= `beside the screen: ${round(text.left)}…${round(text.right)}`;
    if (!y && (text.top < -1 || text.bottom > innerHeight + 1)) cut ||= `under the screen: ${round(text.top)}…${round(text.bottom)}`;
    cut ||= covered(around, range, seen);
    if (cut) faults.push(`“${words.slice(0, 40)}” (${around.className || around.tagName}): ${cut}`);
  }
  return faults;
});

/**
 * Controls without a voice: in Aide's “Touchez un bouton, je dis ce que c'est” each one is touched, and a sound has to begin.
 * Call while it is on. What is not a part of the house (a telephone number) has an ear beside it.
 */
export const voiceFaults = (page) => page.evaluate(async () => {
  const shown = (thing) => thing.getClientRects().length > 0;
  const faults = [];
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const controls = [...document.querySelectorAll("button, a[href]")].filter(shown);
  for (const control of controls) {
    const name = control.dataset.tool ?? control.dataset.key ?? control.dataset.ear ?? control.className;
    if (control.matches("a")) { // a number to dial: it is not dialled to be heard
      if (!control.parentElement.querySelector("[data-ear]")) faults.push(`${name}: no ear beside it`);
      continue;
    }
    // Aide ends the naming and Urgence always opens: both say themselves. The name of a region would be the answer.
    if (control.matches("[data-deck='help'], [data-deck='urgent'], .spot")) continue;
    const before = window.begun.length;
    control.click();
    for (let turn = 0; turn < 80 && window.begun.length === before; turn++) await wait(5);
    if (window.begun.length === before) faults.push(`${name}: “${control.innerText || control.ariaLabel}” says nothing`);
  }
  return faults;
});
