// Somebody who touches without listening: chooses at random, confirms, goes on. What is recorded does not depend on being
// right, so this is who plays in the kill tests and who brings a walk to the feedback of a step. The same few lines run in
// Chromium and in the WebKit of the native window.

/** Runs in the page: puts `fingers` there. `seed`: the same seed touches the same things. */
export function fingers(seed) {
  let state = seed >>> 0 || 1;
  const chance = () => { state ^= state << 13; state >>>= 0; state ^= state >>> 17; state ^= state << 5; state >>>= 0; return state / 2 ** 32; };
  const any = (list) => list[Math.floor(chance() * list.length)];
  const isShown = (thing) => thing.getClientRects().length > 0;
  const all = (selector) => [...document.querySelectorAll(selector)].filter(isShown);
  const CHOICES = "main.stage [data-key]:not([aria-pressed='true']):not(.bubble):not(.rec):not(.is-tied):not(.slot__off), .go [data-key]";
  const READY = "[data-act]:not([aria-disabled='true'])";

  const state_now = () => {
    const app = document.querySelector(".app"), stage = document.querySelector("main.stage");
    return {
      screen: app?.dataset.screen ?? "", recorded: Number(app?.dataset.recorded ?? -1),
      step: stage?.dataset.step ?? "", kind: stage?.dataset.kind ?? "", prompt: stage?.dataset.prompt ?? "",
      verdict: document.querySelector("[data-verdict]")?.dataset.verdict ?? "",
    };
  };

  /** One touch; says what was touched. */
  const touchOnce = () => {
    const now = state_now();
    const press = (thing) => { thing?.click(); return thing ? thing.dataset.key ?? thing.dataset.tool ?? "act" : "nothing"; };
    if (all(".over [data-act]").length) return press(all(".over [data-act]")[0]);
    if (now.screen !== "play") return press(all("[data-tool='skip']")[0] ?? all(READY)[0] ?? all("[data-act]")[0]);
    if (now.verdict || now.kind === "end") return press(all(READY)[0]);
    const felt = all("[data-tool='felt-alone']:not([aria-pressed='true'])")[0] ?? all("[data-tool='alone']")[0];
    if (felt) return press(felt);
    const ready = all(READY)[0], choices = all(CHOICES);
    if (ready && (choices.length === 0 || chance() < 0.7)) return press(ready);
    if (choices.length) return press(any(choices));
    return press(ready ?? all("[data-tool='skip']")[0]);
  };

  window.fingers = { now: state_now, touchOnce };
}

/** Touches until `kind` is asked or its feedback shows; fails after 80 touches. */
export async function touchUntil(page, what) {
  for (let turn = 0; turn < 80; turn++) {
    const reached = await page.evaluate(async ([kind, verdict]) => {
      await hand.rest(400);
      const now = fingers.now();
      if (now.kind === kind && Boolean(now.verdict) === verdict) return true;
      if (now.kind === "end") return false;
      fingers.touchOnce();
      return null;
    }, [what.kind, what.verdict]);
    if (reached !== null) return reached;
  }
  throw new Error(`80 touches and no ${JSON.stringify(what)}: ${JSON.stringify(await page.evaluate(() => fingers.now()))}`);
}
