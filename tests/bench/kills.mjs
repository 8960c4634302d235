// Three hundred kills of the browser and three hundred of the native window in the middle of play (F01): the tests that run
// twenty of each, at their full length. A loss is a failed test; what is printed is how many kills there were without one.
import { spawnSync } from "node:child_process";
import { line } from "./line.mjs";

const KILLS = Number(process.env.PASSERELLE_KILLS ?? 300);

for (const [name, file] of [["kills_browser", "kills"], ["kills_window", "window"]]) {
  const run = spawnSync("node", ["--test", "--test-reporter=tap", `tests/browser/${file}.test.mjs`], {
    encoding: "utf8", env: { ...process.env, PASSERELLE_KILLS: String(KILLS) }, maxBuffer: 1 << 26,
  });
  const said = [...run.stdout.matchAll(/^# (PASSERELLE_SEED=\d+|\d+ answers recorded.*)$/gm)].map(([, words]) => words);
  if (run.status !== 0) console.error(run.stdout);
  line(name, run.status === 0 ? KILLS : 0, "kills without a loss", KILLS, { moreIsBetter: true, note: said.join("; ") });
}
