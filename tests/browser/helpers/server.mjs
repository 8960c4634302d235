// Starts and stops the real server for a test: own data folder, own port.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The built server; another build by the environment. */
const program = () => process.env.PASSERELLE_SERVER ?? "target/debug/passerelle-server";
const READY_MS = 20_000;
process.setMaxListeners(0); // one listener for each folder and server of a test file

/** A port that was free a moment ago. */
export async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

/** Whether nobody listens there. */
export async function isFree(port) {
  const probe = createServer().listen(port, "127.0.0.1");
  const free = await once(probe, "listening").then(() => true, () => false);
  if (free) { probe.close(); await once(probe, "close"); }
  return free;
}

/** An empty folder that goes when the process ends. */
export function scratch(name) {
  const folder = mkdtempSync(join(tmpdir(), `passerelle-${name}-`));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * A server that answers. `{ url, said(), stop(), kill(), again(), link(), code() }`; `again` starts it on the same
 * data and port. Options: `app` (dist), `packs`, `data`, `port`, `lan` (HTTPS
 * with the room's own authority; `authority` is then the file of its certificate).
 */
export async function startServer(options = {}) {
  const port = options.port ?? await freePort();
  const data = options.data ?? scratch("data");
  const app = options.app ?? "dist";
  const packs = options.packs ?? process.env.PASSERELLE_PACKS ?? "target/packs";
  const url = `${options.lan ? "https" : "http"}://127.0.0.1:${port}`;
  // Node trusts no room's authority: with --lan the page that gives the certificate, on the next port, is asked.
  const alive = options.lan ? `http://127.0.0.1:${port + 1}/ca` : `${url}/healthz`;
  const child = spawn(program(), ["serve", "--data", data, "--listen", `127.0.0.1:${port}`, "--app", app, "--packs", packs,
    ...(options.lan ? ["--lan"] : [])], { stdio: ["ignore", "pipe", "pipe"] });
  let words = "";
  for (const pipe of [child.stdout, child.stderr]) pipe.on("data", (bytes) => { words += bytes; });
  const gone = once(child, "exit");
  const end = async (signal) => { if (child.exitCode === null && child.signalCode === null) { child.kill(signal); await gone; } };
  process.on("exit", () => child.kill("SIGKILL"));
  await answers(alive, child, () => words);
  return {
    url, data, packs, port, pid: child.pid,
    /** All it has printed. */
    said: () => words,
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
    again: () => startServer({ ...options, port, data }),
    /** The console's one-time address, of this start. */
    link: () => words.match(/https?:\/\/\S+\/console\/\S+/)?.[0],
    /** The group's enrolment code: eight Crockford characters. */
    code: () => words.match(/^code +(\S+)/m)?.[1],
    authority: join(data, "keys/room-ca.crt"),
  };
}

async function answers(alive, child, words) {
  const until = Date.now() + READY_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the server stopped at once:\n${words()}`);
    const ok = await fetch(alive).then((r) => r.ok, () => false);
    if (ok) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  child.kill("SIGKILL");
  throw new Error(`the server did not answer within ${READY_MS} ms:\n${words()}`);
}
