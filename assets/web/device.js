// What the phone can do for the app: room, reminders, files. app/shell/web/device.rs asks; every answer is plain.
// A notification says "Passerelle" and shows its sign: nothing of anybody is on a locked screen (domain.md §4.2).

const RINGS = "passerelle-rings"; // a cache that sw.js reads too
const QUIET = { icon: "/icons/icon-192.png", tag: "passerelle" };
const HALF_HOUR_MS = 30 * 60 * 1000;
let wakes = false; // this browser wakes the worker from time to time

self.passerelleDevice = {
  /** `[used, left]` in bytes, or nothing. */
  async room() {
    const { usage, quota } = await navigator.storage.estimate();
    return Number.isFinite(usage) && Number.isFinite(quota) ? [usage, Math.max(0, quota - usage)] : null;
  },

  keeps: () => navigator.storage.persisted(),
  askToKeep: () => navigator.storage.persist(),

  /** "never", "ask", "open" or "closed". */
  rings() {
    if (!("Notification" in self) || !navigator.serviceWorker || Notification.permission === "denied") return "never";
    if (Notification.permission === "default") return "ask";
    return triggers() || wakes ? "closed" : "open";
  },

  async askToRing() {
    if ("Notification" in self && Notification.permission === "default") await Notification.requestPermission();
    await askToBeWoken();
    return this.rings();
  },

  /** Rings for whoever does not look: whoever looks is here already. */
  async ring() {
    if (!document.hidden || Notification.permission !== "granted") return;
    await (await navigator.serviceWorker.ready).showNotification("Passerelle", QUIET);
  },

  /** `[{ day: "2026-11-30", from, until }]`, minutes of the clock on the wall. */
  async ringLater(text) {
    const cache = await caches.open(RINGS);
    await cache.put("/rings", new Response(text));
    if (!("Notification" in self) || Notification.permission !== "granted") return;
    await askToBeWoken();
    if (triggers()) await setTriggers(JSON.parse(text));
  },

  giveFile(name, media, text) {
    const address = URL.createObjectURL(new Blob([text], { type: media }));
    const link = Object.assign(document.createElement("a"), { href: address, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  },
};

const triggers = () => "showTrigger" in Notification.prototype && "TimestampTrigger" in self;

/** The browser rings by itself at each of these times, with the app closed: where it can, which few do. */
async function setTriggers(windows) {
  const registration = await navigator.serviceWorker.ready;
  const before = await registration.getNotifications({ includeTriggered: true });
  before.filter((one) => one.tag.startsWith("passerelle-")).forEach((one) => one.close());
  for (const { day, from } of windows) {
    const at = new Date(`${day}T00:00`);
    at.setHours(0, from);
    if (at <= Date.now()) continue;
    const showTrigger = new TimestampTrigger(at.getTime());
    await registration.showNotification("Passerelle", { ...QUIET, tag: `passerelle-${day}-${from}`, showTrigger });
  }
}

/** Asks to be woken from time to time: an installed app in some browsers is, and sw.js then looks whether it is time. */
async function askToBeWoken() {
  try {
    const registration = await navigator.serviceWorker.ready;
    if (!registration.periodicSync) return;
    const { state } = await navigator.permissions.query({ name: "periodic-background-sync" });
    if (state !== "granted") return;
    await registration.periodicSync.register("rings", { minInterval: HALF_HOUR_MS });
    wakes = true;
  } catch { /* not granted: nothing was promised */ }
}
