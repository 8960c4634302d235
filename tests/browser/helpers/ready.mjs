// A phone on which the app and every pack have come in, and nothing was touched yet. Packs come in for a minute or more; so
// one phone gets them once, and each test opens a copy of it. A copy only knows the address it was made with: a worker of
// scripts/browser.sh has a port of its own (PASSERELLE_LANE). With no worker, each phone fetches for itself.
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { openApp, openPhone, keptOffline, packsAreHere } from "./phone.mjs";
import { freePort, isFree, scratch, startServer } from "./server.mjs";

const LANE = process.env.PASSERELLE_LANE ?? "";
const KEPT = "target/browser-ready";
const lanePort = LANE && 18_200 + Number(LANE);

/** A server on this worker's port, whose phones can be copies. Options: those of `startServer`. */
export const startReadyServer = async (options = {}) => startServer({ ...options, port: await portOfLane() ?? await freePort() });

/** The server before may still be closing its doors. */
async function portOfLane() {
  for (let turn = 0; lanePort && turn < 50; turn++) {
    if (await isFree(lanePort)) return lanePort;
    await new Promise((done) => setTimeout(done, 100));
  }
  return undefined;
}

/** `openPhone` on a copy, where `server` is of `startReadyServer`; else on an empty phone, which does the same more slowly. */
export async function openReadyPhone(server, options = {}) {
  if (server.port !== lanePort) return openPhone(options);
  const master = join(KEPT, `${basename(server.packs)}-${LANE}`);
  if (!existsSync(master)) await make(master, server);
  const storage = scratch("phone");
  cpSync(master, storage, { recursive: true, verbatimSymlinks: true });
  return { ...await openPhone({ ...options, storage }), packsCame: true };
}

/** Lets the packs come in; a phone that was torn while it was made is never a master. */
async function make(master, server) {
  const storage = `${master}.making`;
  rmSync(storage, { recursive: true, force: true });
  mkdirSync(storage, { recursive: true });
  const phone = await openPhone({ storage });
  await openApp(phone, server.url);
  await keptOffline(phone.page);
  await packsAreHere(phone);
  await phone.close();
  for (const name of ["SingletonLock", "SingletonCookie", "SingletonSocket"]) rmSync(join(storage, name), { force: true });
  renameSync(storage, master);
}
