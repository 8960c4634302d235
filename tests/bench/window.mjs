// The native window: from the start of the process to its first screen, and the memory it has then. A release build on
// a screen of its own (Xvfb); the program says on standard error when its first screen stands.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { scratch } from "../browser/helpers/server.mjs";
import { line, median } from "./line.mjs";

const PROGRAM = process.env.PASSERELLE_WINDOW ?? "target/release/passerelle";
const PACKS = process.env.PASSERELLE_PACKS ?? "target/packs";
const ROUNDS = 7;
const SETTLE_MS = 3000;
const LIMIT_MS = 120_000; // the first start copies the packs

/** A screen that nobody sees: `{ display, stop() }`. */
async function openScreen() {
  const xvfb = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  process.on("exit", () => xvfb.kill());
  const [number] = await once(createInterface({ input: xvfb.stdio[3] }), "line");
  return { display: `:${number.trim()}`, stop: () => xvfb.kill() };
}

/** Starts the window: `{ first_ms, pid, close() }` once its first screen stands. */
async function openWindow(display, data) {
  const { WAYLAND_DISPLAY: _none, ...env } = process.env;
  const begun = performance.now();
  // No server answers on port 9: a window without a network.
  const child = spawn(PROGRAM, ["--data", data, "--packs", PACKS, "--server", "http://127.0.0.1:9"],
    { env: { ...env, DISPLAY: display, GDK_BACKEND: "x11" }, stdio: ["ignore", "ignore", "pipe"] });
  process.on("exit", () => child.kill("SIGKILL"));
  const gone = once(child, "exit");
  const first_ms = await firstScreen(child, begun);
  return { first_ms, pid: child.pid, close: async () => { child.kill("SIGTERM"); await gone; } };
}

/** Milliseconds since `begun` until the program says that its first screen stands. */
const firstScreen = (child, begun) => new Promise((done, fail) => {
  const words = [];
  const late = setTimeout(() => fail(new Error(`no first screen within ${LIMIT_MS} ms:\n${words.join("\n")}`)), LIMIT_MS);
  createInterface({ input: child.stderr }).on("line", (said) => {
    words.push(said);
    if (!/first screen after \d+ ms/.test(said)) return;
    clearTimeout(late);
    done(performance.now() - begun);
  });
  child.on("exit", (code) => fail(new Error(`the window closed by itself (${code}):\n${words.join("\n")}`)));
});

const read = (path) => { try { return readFileSync(path, "utf8"); } catch { return ""; } };

/** A process and all that it started. */
function family(pid) {
  const all = readdirSync("/proc").filter((id) => /^\d+$/.test(id)).map(Number);
  // "id (name) state parent …": the name may hold anything, brackets too.
  const parent = new Map(all.map((id) => [id, Number(read(`/proc/${id}/stat`).split(") ").at(-1).split(" ")[1])]));
  const found = [pid];
  for (const one of found) found.push(...all.filter((id) => parent.get(id) === one));
  return found;
}

/** A field of smaps_rollup summed over processes, in MB. A page shared by several counts once in their `Pss`. */
const megabytes = (pids, field) =>
  pids.reduce((sum, id) => sum + Number(read(`/proc/${id}/smaps_rollup`).match(new RegExp(`^${field}:\\s+(\\d+)`, "m"))?.[1] ?? 0), 0) * 1024 / 1e6;

if (!existsSync(PROGRAM)) throw new Error(`no ${PROGRAM}: cargo build --release -p app, or PASSERELLE_WINDOW`);
const screen = await openScreen();
const data = scratch("window");
const fresh = await openWindow(screen.display, data);
await fresh.close();

const times = [], memory = [], resident = [];
for (let round = 0; round < ROUNDS; round++) {
  const window = await openWindow(screen.display, data);
  times.push(window.first_ms);
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  const pids = family(window.pid);
  memory.push(megabytes(pids, "Pss"));
  resident.push(megabytes(pids, "Rss"));
  await window.close();
}
screen.stop();
line("window_first_screen", median(times) / 1000, "s", 1, {
  note: `process start to the second frame with the app's frame in it; median of ${ROUNDS}, ${times.map((t) => Math.round(t)).join(" ")} ms; ` +
    `packs in place, files warm, Xvfb; the very first start, which copies the packs: ${(fresh.first_ms / 1000).toFixed(1)} s`,
});
line("window_memory", median(memory), "MB", 200, {
  note: `PSS of the program and its WebKit processes, ${SETTLE_MS / 1000} s after the first screen; the sum of their RSS is ${Math.round(median(resident))} MB`,
});
