// The native window, driven without a word of the program itself: WebKit's own inspector, which a build with debug
// assertions answers on a port, and a screen that nobody sees. `evaluate` runs JavaScript in the page of the window.
import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { freePort } from "./server.mjs";

const LIMIT_MS = 60_000;

/** A screen that nobody sees: `{ display, stop() }`. */
export async function openScreen() {
  const xvfb = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  process.on("exit", () => xvfb.kill());
  const [number] = await once(createInterface({ input: xvfb.stdio[3] }), "line");
  return { display: `:${number.trim()}`, stop: () => xvfb.kill() };
}

/**
 * A window of `program` on `display` with its storage in `data`, once its first screen stands:
 * `{ pid, evaluate(javascript), told(listener), kill() }`. `told` gets each line the page logs.
 */
export async function openWindow({ program, display, data, packs }) {
  const port = await freePort();
  const { WAYLAND_DISPLAY: _none, ...env } = process.env;
  // No server answers on port 9: a window without a network.
  const child = spawn(program, ["--data", data, "--packs", packs, "--server", "http://127.0.0.1:9"], {
    env: { ...env, DISPLAY: display, GDK_BACKEND: "x11", WEBKIT_INSPECTOR_HTTP_SERVER: `127.0.0.1:${port}`, NO_AT_BRIDGE: "1" },
    stdio: ["ignore", "ignore", "pipe"], detached: true, // a group of its own: its web processes are killed with it
  });
  const gone = once(child, "exit");
  const kill = async () => {
    try { process.kill(-child.pid, "SIGKILL"); } catch { /* already gone */ }
    await gone;
  };
  process.on("exit", () => { try { process.kill(-child.pid, "SIGKILL"); } catch { /* gone */ } });
  await firstScreen(child);
  const inspector = await inspect(port);
  return { pid: child.pid, kill, ...inspector };
}

const firstScreen = (child) => new Promise((done, fail) => {
  const words = [];
  const late = setTimeout(() => fail(new Error(`no first screen within ${LIMIT_MS} ms:\n${words.join("\n")}`)), LIMIT_MS);
  createInterface({ input: child.stderr }).on("line", (said) => {
    words.push(said);
    if (!/first screen after \d+ ms/.test(said)) return;
    clearTimeout(late);
    done();
  });
  child.on("exit", (code) => { clearTimeout(late); fail(new Error(`the window closed by itself (${code}):\n${words.join("\n")}`)); });
});

/** Opens the inspector of the one page behind a port. */
async function inspect(port) {
  const path = await pagePath(port);
  const waiting = new Map(), listeners = [];
  let next = 1, target, named;
  const ready = new Promise((done) => { named = done; });
  const send = await webSocket(port, path, (text) => {
    const { method, params } = JSON.parse(text);
    if (method === "Target.targetCreated" && params.targetInfo.type === "page") { target = params.targetInfo.targetId; named(); }
    if (method !== "Target.dispatchMessageFromTarget") return;
    const message = JSON.parse(params.message);
    if (message.id) { waiting.get(message.id)?.(message); waiting.delete(message.id); }
    if (message.method === "Console.messageAdded") listeners.forEach((hear) => hear(message.params.message.text));
  });
  await Promise.race([ready, new Promise((_, fail) => setTimeout(() => fail(new Error("the inspector names no page")), 10_000))]);
  const ask = (method, params = {}) => new Promise((done) => {
    const id = next++;
    waiting.set(id, done);
    send(JSON.stringify({ id: next++, method: "Target.sendMessageToTarget", params: { targetId: target, message: JSON.stringify({ id, method, params }) } }));
  });
  await ask("Runtime.enable");
  await ask("Console.enable");
  return {
    told: (hear) => listeners.push(hear),
    async evaluate(expression) {
      const { result, error } = await ask("Runtime.evaluate", { expression, returnByValue: true });
      if (error || result.wasThrown) throw new Error(JSON.stringify(error ?? result.result.description));
      return result.result.value;
    },
  };
}

/** The address of the page's socket, from the list that the inspector shows to browsers. */
async function pagePath(port) {
  const end = Date.now() + 20_000;
  for (;;) {
    const list = await fetch(`http://127.0.0.1:${port}/`).then((answer) => answer.text(), () => "");
    const found = list.match(/\/socket\/\d+\/\d+\/\w+/)?.[0];
    if (found) return found;
    if (Date.now() > end) throw new Error(`the inspector on port ${port} shows no page:\n${list.slice(0, 400)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Sends text over a WebSocket whose messages `hear` gets: as much of RFC 6455 as an inspector on the same machine needs (Node 18 has none). */
async function webSocket(port, path, hear) {
  const key = randomBytes(16).toString("base64");
  const stream = connect(port, "127.0.0.1");
  await once(stream, "connect");
  stream.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n\r\n`);
  let bytes = Buffer.alloc(0), open = false, parts = [];
  stream.on("error", () => {}); // killed under us, on purpose
  const opened = new Promise((done, fail) => {
    stream.on("data", (more) => {
      bytes = Buffer.concat([bytes, more]);
      if (!open) {
        const end = bytes.indexOf("\r\n\r\n");
        if (end < 0) return;
        const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
        if (!bytes.subarray(0, end).toString().includes(accept)) return fail(new Error(bytes.subarray(0, end).toString()));
        bytes = bytes.subarray(end + 4);
        open = true;
        done();
      }
      for (let one = read(bytes); one; one = read(bytes)) {
        bytes = bytes.subarray(one.length);
        if (one.code === 9) stream.write(frame(one.body, 10)); // ping, pong
        if (one.code > 2) continue;
        parts.push(one.body);
        if (one.last) { hear(Buffer.concat(parts).toString()); parts = []; }
      }
    });
  });
  await opened;
  return (text) => stream.write(frame(text));
}

/** The first whole frame in `bytes`, or nothing yet. */
function read(bytes) {
  if (bytes.length < 2) return null;
  const short = bytes[1] & 127;
  const head = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (bytes.length < head) return null;
  const size = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
  if (bytes.length < head + size) return null;
  return { code: bytes[0] & 15, last: Boolean(bytes[0] & 128), body: bytes.subarray(head, head + size), length: head + size };
}

/** A masked frame, as clients send them. */
function frame(content, code = 1) {
  const body = Buffer.from(content);
  const size = body.length < 126 ? Buffer.from([128 | body.length])
    : body.length < 65536 ? Buffer.from([128 | 126, body.length >> 8, body.length & 255])
      : Buffer.concat([Buffer.from([128 | 127]), (() => { const eight = Buffer.alloc(8); eight.writeBigUInt64BE(BigInt(body.length)); return eight; })()]);
  const mask = randomBytes(4);
  return Buffer.concat([Buffer.from([128 | code]), size, mask, body.map((byte, at) => byte ^ mask[at % 4])]);
}
