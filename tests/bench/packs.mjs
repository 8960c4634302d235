// Compiling all packs when nothing has changed, by the program that ./dev run uses and with the key it signs with.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { line, median } from "./line.mjs";

const PROGRAM = process.env.PASSERELLE_PACKC ?? "target/debug/packc";
const profile = PROGRAM.includes("/release/") ? "release" : "dev profile (packc and its libraries at opt-level 1)";
// Another key would sign every pack anew, and the built app would trust none of them.
const KEY = process.env.PASSERELLE_CONTENT_KEY ? ["--key", process.env.PASSERELLE_CONTENT_KEY] : [];

const build = () => {
  const begun = performance.now();
  execFileSync(PROGRAM, ["build", ...KEY], { stdio: "ignore" });
  return (performance.now() - begun) / 1000;
};
const list = () => readFileSync("target/packs/index.json", "utf8");

build(); // brings the cache up to date
const before = list();
const times = [build(), build(), build()];
assert.equal(list(), before, "nothing had changed");
line("packs_nothing_changed", median(times), "s", 2, { note: `${PROGRAM}, median of ${times.length}; ${profile}` });
