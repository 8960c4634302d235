// Keeps the app's own files, so that it opens with no network. Packs are the app's business: it
// puts verified blobs into the cache "passerelle-blobs", and this worker only plays them back.
const SHELL = "passerelle-shell-@VERSION@";
const SHELLS = "passerelle-shell-";
const BLOBS = "passerelle-blobs";
const HASH = "x-passerelle-hash"; // on each kept answer: what it was checked against
/** Path → its SHA-256. Written by the web build. */
const FILES = new Map(@FILES@);

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(settle()));
self.addEventListener("message", ({ data }) => { if (data === "take-over") self.skipWaiting(); });
self.addEventListener("fetch", (event) => {
  const answer = route(event.request);
  if (answer) event.respondWith(answer);
});

// Reminders, where the browser wakes this worker from time to time. assets/web/device.js leaves the times here; the app
// chose them by its rules (app/domain/src/reminders), in the time of the clock on the wall.
const RINGS = "passerelle-rings";
self.addEventListener("periodicsync", (event) => { if (event.tag === "rings") event.waitUntil(ringIfDue()); });
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(comeForward());
});

async function ringIfDue() {
  const cache = await caches.open(RINGS);
  const windows = await (await cache.match("/rings"))?.json() ?? [];
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const minute = now.getHours() * 60 + now.getMinutes();
  const due = windows.find(({ day, from, until }) => day === today && from <= minute && minute < until);
  if (!due) return;
  const name = `${due.day} ${due.from}`;
  if (await (await cache.match("/rung"))?.text() === name) return;
  await cache.put("/rung", new Response(name));
  const seen = await self.clients.matchAll({ type: "window" });
  if (seen.some((page) => page.visibilityState === "visible")) return;
  await self.registration.showNotification("Passerelle", { icon: "/icons/icon-192.png", tag: "passerelle" });
}

async function comeForward() {
  const [page] = await self.clients.matchAll({ type: "window" });
  return page ? page.focus() : self.clients.openWindow("/");
}

/** All files of this version or none: one that does not match its hash fails the installation. */
async function fill() {
  const shell = await caches.open(SHELL);
  await Promise.all([...FILES].map(async ([path, hash]) => shell.put(path, await copyOf(path, hash))));
}

/** A file of this version: from the version before where it did not change, else from the server. */
async function copyOf(path, hash) {
  const before = path === "/" ? undefined : await caches.match(path, { ignoreVary: true }); // "/" carries the headers
  if (before?.headers.get(HASH) === hash) return before;
  const fresh = await fetch(new Request(path, { cache: "no-cache", integrity: hash }));
  if (!fresh.ok) throw new Error(`${path}: ${fresh.status}`);
  const headers = new Headers(fresh.headers);
  headers.delete("content-encoding"); // the body below is already unpacked
  headers.delete("content-length");
  headers.set(HASH, hash);
  return new Response(fresh.body, { headers });
}

/** Drops older shells, and takes charge of the page that installed this one. Never touches the blobs. */
async function settle() {
  for (const name of await caches.keys()) {
    if (name.startsWith(SHELLS) && name !== SHELL) await caches.delete(name);
  }
  await self.clients.claim();
}

/** Who answers: the shell, the blobs, or (null) the network: /v1, /console, /healthz, manifests, all else. */
function route(request) {
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return null;
  if (url.pathname.startsWith("/packs/blob/")) return fromCache(BLOBS, request, request.url.split(/[?#]/)[0]);
  const path = url.pathname === "/index.html" ? "/" : url.pathname;
  return FILES.has(path) ? fromCache(SHELL, request, path) : null;
}

async function fromCache(name, request, key) {
  const kept = await caches.match(key, { cacheName: name, ignoreVary: true });
  return kept ? inRange(kept, request.headers.get("range")) : fetch(request);
}

/** Media elements ask for ranges, and Safari insists on 206. One range `bytes=from-to` is understood. */
async function inRange(kept, asked) {
  const range = /^bytes=(\d+)-(\d*)$/.exec(asked ?? "");
  if (!range) return kept;
  const body = await kept.blob();
  const from = Number(range[1]);
  const to = Math.min(range[2] ? Number(range[2]) : Infinity, body.size - 1);
  const headers = new Headers(kept.headers);
  if (from > to) {
    headers.set("content-range", `bytes */${body.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set("content-range", `bytes ${from}-${to}/${body.size}`);
  headers.set("content-length", String(to - from + 1));
  return new Response(body.slice(from, to + 1, body.type), { status: 206, headers });
}
