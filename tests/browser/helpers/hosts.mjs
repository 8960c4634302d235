// Two machines on one machine: network namespaces joined by a cable, with no way out. Needs root, as CI has.
import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scratch } from "./server.mjs";

const ip = (...words) => execFileSync("ip", words, { stdio: "pipe" });
const LANE = process.env.PASSERELLE_LANE ?? "0";

/** Two hosts, `10.77.<lane>.1` and `.2`: `{ runs(host, program), gone() }`. A route out leads to the other and nowhere. */
export function twoHosts({ routes = false } = {}) {
  const names = ["a", "b"].map((end) => `passerelle-${LANE}-${end}`), cables = ["a", "b"].map((end) => `pass${LANE}${end}`);
  const gone = () => names.forEach((name) => { try { ip("netns", "del", name); } catch { /* it was not there */ } });
  gone(); // what a killed run left
  names.forEach((name) => { ip("netns", "add", name); ip("-n", name, "link", "set", "lo", "up"); });
  ip("link", "add", cables[0], "netns", names[0], "type", "veth", "peer", "name", cables[1], "netns", names[1]);
  names.forEach((name, at) => {
    ip("-n", name, "addr", "add", `10.77.${LANE}.${at + 1}/24`, "dev", cables[at]);
    ip("-n", name, "link", "set", cables[at], "up");
    if (routes) ip("-n", name, "route", "add", "default", "via", `10.77.${LANE}.${2 - at}`);
  });
  return { gone, runs: (at, program) => wrapped(names[at], program), pull: () => ip("-n", names[0], "link", "set", cables[0], "down") };
}

/** A program that runs the other one inside a host. */
function wrapped(name, program) {
  const script = join(scratch("host"), "run");
  writeFileSync(script, `#!/bin/sh\nexec ip netns exec ${name} "${program}" "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}
