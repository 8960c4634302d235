// Somebody with a keyboard and a screen reader, who sees and touches nothing: a page whose touches are Tab, Tab, … Enter.
// On the way each stop has to be a thing that is shown, with a name and a role, and the focus must never be nowhere.

/** Most stops between two things of one screen. */
const STOPS = 60;

/** What stands under the focus, as a screen reader tells it; and what is wrong with it. */
const here = (page) => page.evaluate(() => {
  const thing = document.activeElement;
  if (!thing || thing === document.body) return { nowhere: true };
  const box = thing.getBoundingClientRect(), style = getComputedStyle(thing);
  const mark = Object.entries(thing.dataset).map(([name, value]) => `${name}=${value}`).join(" ") || thing.tagName;
  const faults = [];
  const lies = box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  if (!lies) faults.push(`${mark}: the focus is on what nobody sees`);
  const name = thing.getAttribute("aria-label") || thing.innerText?.trim() || "";
  if (!name) faults.push(`${mark}: no name`);
  if (!thing.matches("button, a[href], [role], video, audio, h1")) faults.push(`${mark}: no role`);
  if (thing.matches(":focus-visible") && thing.tagName !== "H1" && style.outlineStyle === "none") faults.push(`${mark}: the focus does not show`);
  return { mark, name, faults };
});

/** `{ page, faults, stops }`: the page with a keyboard instead of fingers; what was found wrong on the way; how many stops. */
export function withKeyboard(real) {
  const report = { faults: new Set(), stops: 0 };

  /** Tabs until the focus is on the thing. */
  async function reach(target) {
    for (let stop = 0; stop <= STOPS; stop++) {
      if (await target.evaluate((thing) => thing === document.activeElement)) return;
      await real.keyboard.press("Tab");
      report.stops += 1;
      const now = await here(real);
      if (!now.nowhere) now.faults.forEach((fault) => report.faults.add(fault));
    }
    const mark = await target.evaluate((thing) => thing.outerHTML.slice(0, 120));
    throw new Error(`${STOPS} stops and never on ${mark}`);
  }

  const wrap = (locator) => ({
    first: () => wrap(locator.first()), last: () => wrap(locator.last()), nth: (at) => wrap(locator.nth(at)),
    locator: (selector) => wrap(locator.locator(selector)),
    count: () => locator.count(), getAttribute: (name) => locator.first().getAttribute(name), waitFor: (how) => locator.waitFor(how),
    evaluateAll: (look, more) => locator.evaluateAll(look, more), innerText: () => locator.innerText(),
    async focus() { await reach(locator); },
    async tap() {
      await locator.waitFor({ timeout: 10_000 });
      await reach(locator);
      await real.keyboard.press("Enter");
    },
  });

  const page = {
    locator: (selector) => wrap(real.locator(selector)),
    evaluate: (look, more) => real.evaluate(look, more),
    waitForTimeout: (ms) => real.waitForTimeout(ms),
    keyboard: real.keyboard,
  };
  return { page, ...report, report };
}
