// From a touch on the icon to the first usable screen, with no network and a processor four times slower.
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

const times = [];
for (let round = 0; round < ROUNDS; round++) {
  await sleep(CLOSING_MS);
  phone = await phone.reopen(); // a new process each time: nothing is warm but the disk
  await sleep(STARTING_MS);
  const throttle = await phone.context.newCDPSession(phone.page);
  await throttle.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const begun = performance.now();
  await phone.page.goto(server.url);
  await appStands(phone.page);
  times.push(performance.now() - begun);
  await phone.close();
}
line("pwa_cold_offline_4x", median(times) / 1000, "s", 2.5, { note: `median of ${ROUNDS}, ${times.map((t) => Math.round(t)).join(" ")} ms` });
