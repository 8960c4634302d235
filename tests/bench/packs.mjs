// Compiling all packs when nothing has changed, by the program that ./dev run uses.
import { execFileSync } from "node:child_process";
import { line, median } from "./line.mjs";

const build = () => {
  const begun = performance.now();
  execFileSync("target/debug/packc", ["build"], { stdio: "ignore" });
  return (performance.now() - begun) / 1000;
};
build(); // brings the cache up to date
line("packs_nothing_changed", median([build(), build(), build()]), "s", 2, { note: "debug build of packc" });
