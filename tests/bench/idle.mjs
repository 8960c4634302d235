// The server at rest: its memory, and what it does with a connection that says nothing.
import { connect } from "node:net";
import { readFileSync } from "node:fs";
import { startServer } from "../browser/helpers/server.mjs";
import { line } from "./line.mjs";

const server = await startServer();
await new Promise((done) => setTimeout(done, 2000));
const kib = Number(readFileSync(`/proc/${server.pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)[1]);
line("server_idle_memory", kib / 1024, "MiB", 25);

/** Seconds until the server closes a connection over which only `words` were sent. */
const closedAfter = (words) => new Promise((done) => {
  const begun = performance.now();
  const socket = connect(server.port, "127.0.0.1", () => socket.write(words));
  socket.on("error", () => {});
  socket.on("data", () => {});
  socket.on("close", () => done((performance.now() - begun) / 1000));
  setTimeout(() => socket.destroy(), 30_000).unref();
});
line("half_open_closed", await closedAfter("GET / HTTP/1.1\r\nHost: a\r\n"), "s", 10, { note: "header never finished" });
await server.stop();
