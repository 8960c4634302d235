// One exchange over a bad network: from the moment the network is back to "sent" on the screen, and what was asked.
import { firstLaunch, home, join, openScene } from "../browser/helpers/journey.mjs";
import { act, listenIn, play, where } from "../browser/helpers/learner.mjs";
import { scene } from "../browser/helpers/packs.mjs";
import { keptOffline, openApp, openPhone, packsAreHere, until } from "../browser/helpers/phone.mjs";
import { startServer } from "../browser/helpers/server.mjs";
import { line } from "./line.mjs";

const EVENTS = 50;
const SCENES = ["core.02", "core.03", "core.04", "btp.04"]; // as many of them as it takes
const NO_NETWORK = { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
/** 600 ms there and back, 50 kbit/s each way. */
const BAD_NETWORK = { offline: false, latency: 600, downloadThroughput: 50_000 / 8, uploadThroughput: 50_000 / 8 };

const server = await startServer();
const phone = await openPhone();
const { page } = phone;
const link = await phone.context.newCDPSession(page);
const network = (state) => link.send("Network.emulateNetworkConditions", state);

const send = () => page.evaluate(() => {
  const shown = document.querySelector("[data-send]")?.dataset;
  return { state: shown?.send ?? "", waiting: Number(shown?.waiting ?? 0) };
});

/** A phone of the group, with its packs, up to date; then no network. */
async function joined() {
  await listenIn(phone.context);
  await openApp(phone, server.url);
  await keptOffline(page);
  await packsAreHere(phone);
  await firstLaunch(phone, "fr");
  await join(phone, server.code(), true);
  await until(async () => (await send()).state === "sent", "the phone is up to date", 60_000);
  await link.send("Network.enable");
  await network(NO_NETWORK);
}

/** Plays scenes to their end until enough events wait; gives their number. */
async function playUntilEnoughWait() {
  for (const unit of SCENES) {
    await openScene(phone, unit);
    await play(page, scene(unit));
    await act(page);
    await until(async () => (await where(page)).kind !== "end", "the scene is left");
    await home(page);
    const { waiting } = await send();
    console.error(`${unit}: ${waiting} events wait`);
    if (waiting >= EVENTS) return waiting;
  }
  throw new Error(`${SCENES.join(", ")} make less than ${EVENTS} events`);
}

/** The page's own clock: when the browser said "online", and when everything was shown as sent. */
const watch = () => page.evaluate(() => {
  window.marks = {};
  performance.clearResourceTimings();
  addEventListener("online", () => { window.marks.back = performance.now(); }, { once: true, capture: true });
  const look = () => {
    if (window.marks.back && document.querySelector("[data-send]")?.dataset.send === "sent") window.marks.sent ??= performance.now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-send"] });
});

await joined();
const events = await playUntilEnoughWait();
const asked = [];
page.on("request", (request) => asked.push(request));
await watch();
await network(BAD_NETWORK);
await until(async () => (await page.evaluate(() => window.marks.sent)) !== undefined, "everything is sent", 60_000);

const { back, sent, answered } = await page.evaluate(() => ({
  ...window.marks, answered: performance.getEntriesByType("resource").find((one) => one.name.endsWith("/v1/sync"))?.responseEnd,
}));
const path = (request) => new URL(request.url()).pathname;
const syncs = asked.filter((request) => path(request) === "/v1/sync");
const bytes = syncs.map((request) => request.postDataBuffer()?.length ?? 0);
const others = asked.filter((request) => !syncs.includes(request)).map(path);
line("sync_bad_network", (sent - back) / 1000, "s", 3, {
  note: `${events} events; "online" to data-send=sent, one run; /v1/sync was answered after ${((answered - back) / 1000).toFixed(2)} s; ` +
    "600 ms and 50 kbit/s by Chromium's own throttle, which counts no handshake: as on a warm connection",
});
line("sync_bad_network_requests", syncs.length, "requests", 1, {
  note: `POST /v1/sync of ${bytes.join(" + ")} bytes without headers; before "sent" was shown also: ${others.join(", ") || "nothing"}`,
});
await phone.close();
await server.stop();
