// From a touch on an ear to the moment the sound begins, in a browser that has already played something.
import { firstTouch } from "../browser/helpers/journey.mjs";
import { openApp, openPhone, until } from "../browser/helpers/phone.mjs";
import { startServer } from "../browser/helpers/server.mjs";
import { line, median } from "./line.mjs";

const ROUNDS = 12;
const server = await startServer();
const phone = await openPhone();
// Whichever way the app plays, the moment is that of the browser: "playing", or a source that is started.
await phone.context.addInitScript(() => {
  window.begun = [];
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () {
    this.addEventListener("playing", () => window.begun.push(performance.now()), { once: true });
    return play.call(this);
  };
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (...when) {
    window.begun.push(performance.now());
    return start.apply(this, when);
  };
  addEventListener("pointerup", () => { window.touched = performance.now(); }, true);
});
await openApp(phone, server.url);
const { page } = phone;
await firstTouch(page);
await until(() => page.evaluate(() => window.begun.length > 0), "the first sound", 30_000);

const times = [];
for (let round = 0; round < ROUNDS; round++) {
  await page.waitForTimeout(700);
  await page.evaluate(() => { window.begun = []; });
  await page.locator("[data-ear], [data-deck=replay]").first().tap();
  await until(() => page.evaluate(() => window.begun.length > 0), "a sound after the touch");
  times.push(await page.evaluate(() => window.begun[0] - window.touched));
}
line("tap_to_sound_web", median(times), "ms", 150, { note: `median of ${ROUNDS}, largest ${Math.round(Math.max(...times))} ms; headless, no sound card` });
await phone.close();
await server.stop();
