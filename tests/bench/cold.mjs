// From a touch on the icon to the first usable screen, with no network and a processor four times slower. The page's own
// clock says when its first screen was drawn: what asks for it from outside runs on the same slowed thread, and a phone has
// nothing that asks. Until it heard of it, is in the note.
import { appStands, keptOffline, openApp, openPhone, packsAreHere } from "../browser/helpers/phone.mjs";
import { startServer } from "../browser/helpers/server.mjs";
import { line, median } from "./line.mjs";

const ROUNDS = 7;
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const CLOSING_MS = 4000; // the browser before is still closing: a phone has none
const STARTING_MS = 1500; // the new browser's own start is no work of the app: it stands, then the icon is touched
const server = await startServer();
let phone = await openPhone();
await openApp(phone, server.url);
await keptOffline(phone.page);
await packsAreHere(phone);
await server.stop();
await phone.close();

/** In the page: `drawn` comes to the milliseconds since the touch when the first control of the app is on the glass. */
function watch() {
  globalThis.drawn = new Promise((done) => {
    const looks = new MutationObserver(() => {
      if (!document.querySelector(".app [data-act]")) return;
      looks.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now())));
    });
    looks.observe(document, { childList: true, subtree: true });
  });
}

const times = [];
const heard = [];
for (let round = 0; round < ROUNDS; round++) {
  await sleep(CLOSING_MS);
  phone = await phone.reopen(); // a new process each time: nothing is warm but the disk
  await sleep(STARTING_MS);
  const throttle = await phone.context.newCDPSession(phone.page);
  await throttle.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await phone.page.addInitScript(watch);
  const begun = performance.now();
  await phone.page.goto(server.url);
  times.push(await phone.page.evaluate(() => globalThis.drawn));
  heard.push(performance.now() - begun);
  await appStands(phone.page);
  await phone.close();
}
const rounded = (all) => all.map((t) => Math.round(t)).join(" ");
line("pwa_cold_offline_4x", median(times) / 1000, "s", 2.5, { note: `median of ${ROUNDS}: ${rounded(times)}; heard of after ${rounded(heard)} ms` });
