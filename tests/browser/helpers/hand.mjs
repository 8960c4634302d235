// A quick hand: finds what it is told by marks that no language changes, touches it, and waits until the screen rests.
// For walks over every screen, where a real finger's patience would cost minutes; journeys use real touches.

/** How a thing is named in a way: "tool:scenes", "key:fatou", "deck:help", "unit:core.02", "act", or any selector. */
export function selectorOf(name) {
  const [, kind, value] = name.match(/^(tool|key|deck|unit):(.+)$/) ?? [];
  if (kind) return `[data-${kind}="${value}"]`;
  return name === "act" ? '[data-act]:not([aria-disabled="true"])' : name;
}

/** Call before the app opens: puts the hand into each page, and keeps the address of each sound that is begun. */
export const giveHand = (context) => context.addInitScript(hand);

/** Runs in the page. */
function hand() {
  window.begun = [];
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () {
    window.begun.push(this.src);
    return play.call(this);
  };

  const soon = () => new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const isShown = (thing) => thing.getClientRects().length > 0;

  window.hand = {
    /** The first shown thing of this selector, once it is there. */
    async find(selector, patience_ms = 5000) {
      const end = performance.now() + patience_ms;
      for (;;) {
        const found = [...document.querySelectorAll(selector)].find(isShown);
        if (found) return found;
        if (performance.now() > end) {
          const { screen } = document.querySelector(".app")?.dataset ?? {};
          throw new Error(`no ${selector} on ${screen ?? "no screen"}, step ${document.querySelector("main.stage")?.dataset.kind ?? "none"}`);
        }
        await soon();
      }
    },
    async touch(selector) { (await this.find(selector)).click(); await soon(); },
    /** Until nothing has changed for two frames; what the sound changes does not count. */
    async rest(longest_ms = 1500) {
      let moved = true;
      const watch = new MutationObserver((all) => { moved ||= all.some((one) => one.attributeName !== "data-playing"); });
      watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      const end = performance.now() + longest_ms;
      for (let still = 0; still < 2 && performance.now() < end;) {
        await frame();
        still = moved ? 0 : still + 1;
        moved = false;
      }
      watch.disconnect();
      await Promise.all([...document.images].map((image) => image.complete || image.decode().catch(() => {})));
    },
  };
}

/** Touches these one after the other; then the screen rests. */
export const touch = (page, ...names) => page.evaluate(async (selectors) => {
  for (const selector of selectors) await hand.touch(selector);
}, names.map(selectorOf));

/** Waits for a screen, and for what tells one of its stages apart; then it rests. */
export const standsAt = (page, screen, shown) => page.evaluate(async ([at, stage]) => {
  await hand.find(`.app[data-screen="${at}"]`);
  if (stage) await hand.find(stage);
  await hand.rest();
}, [screen, shown ? selectorOf(shown) : null]);

/** Whether this is on the screen now. */
export const isThere = (page, name) => page.evaluate((selector) =>
  [...document.querySelectorAll(selector)].some((thing) => thing.getClientRects().length > 0), selectorOf(name));

/** Home, from wherever one is: by the house, the way back, or “Pas maintenant”. */
export const goHome = (page) => page.evaluate(async () => {
  const ways = ['.over [data-act]', '[data-tool="home"]', '[data-tool="back"]', '[data-tool="skip"]', '[data-act]'];
  for (let turn = 0; turn < 12; turn++) {
    await hand.rest(300);
    const screen = document.querySelector(".app")?.dataset.screen;
    if (screen === "home" && !document.querySelector(".over")) return;
    const way = ways.find((one) => document.querySelector(one));
    if (!way) throw new Error(`no way home from ${screen}`);
    await hand.touch(way);
  }
  throw new Error(`not home after 12 touches: ${document.querySelector(".app").dataset.screen}`);
});

/** The language of help becomes this one, by the greeting; then one is back where one was. */
export const speak = (page, lang) => page.evaluate(async (code) => {
  await hand.touch('[data-tool="language"]');
  await hand.find(".tongues");
  while (!document.querySelector(`.tongues [data-key="${code}"]`)) await hand.touch('[data-tool="other-voices"]');
  await hand.touch(`.tongues [data-key="${code}"]`);
  await hand.touch('[data-act]:not([aria-disabled="true"])');
  await hand.find(`.app:not([data-screen="language"])`);
  const tag = code === "prs" ? "fa-AF" : code;
  await hand.find(`.app[lang="${tag}"]`);
  await hand.rest();
}, lang);
