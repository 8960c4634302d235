// Three hundred kills of the browser and three hundred of the native window in the middle of play (F01): the tests that run
// twenty of each, at their full length, side by side. A loss is a failed test; what is printed is how many kills there were
// without one.
import { execFile } from "node:child_process";
import { line } from "./line.mjs";

const KILLS = Number(process.env.PASSERELLE_KILLS ?? 300);

/** `[whether it passed, all it printed]`. */
const run = (file) => new Promise((done) => {
  const env = { ...process.env, PASSERELLE_KILLS: String(KILLS) };
  execFile("node", ["--test", "--test-reporter=tap", `tests/browser/${file}.test.mjs`], { env, maxBuffer: 1 << 26 },
    (failed, printed) => done([!failed, printed]));
});

async function measure(name, file) {
  const [passed, printed] = await run(file);
  const said = [...printed.matchAll(/^# (?:\\# )?(PASSERELLE_SEED=\d+|\d+ answers recorded.*)$/gm)].map(([, words]) => words);
  if (!passed) console.error(printed);
  line(name, passed ? KILLS : 0, "kills without a loss", KILLS, { moreIsBetter: true, note: said.join("; ") });
}

await Promise.all([measure("kills_browser", "kills"), measure("kills_window", "window")]);
