// ./dev sizes: medians and ninetieth percentiles of file and function lengths, crate by crate. A thermometer, no rule.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const CRATES = ["content/pack", "content/packc", "locales", "app/domain", "app/store", "app/sync", "app/audio", "app/ui",
  "app/shell", "sync-server", "tests", "tools/bind"];

/** Rust files under a folder, generated ones apart. */
function sources(folder) {
  let entries = [];
  try { entries = readdirSync(folder, { withFileTypes: true }); } catch { return []; }
  return entries.flatMap((e) => e.isDirectory() ? (e.name === "target" ? [] : sources(join(folder, e.name)))
    : e.name.endsWith(".rs") ? [join(folder, e.name)] : []);
}

/** Lines of each function: from its `fn` to the brace that closes it at the same indent. rustfmt makes that sure. */
function functions(text) {
  const lines = text.split("\n");
  const lengths = [];
  lines.forEach((line, at) => {
    const head = /^(\s*)(?:pub(?:\([^)]*\))? )?(?:const |async |unsafe )*fn \w/.exec(line);
    if (!head) return;
    if (/[;}]\s*$/.test(line) && !/\{\s*$/.test(line)) { if (/\}\s*$/.test(line)) lengths.push(1); return; }
    for (let end = at + 1; end < lines.length; end++) {
      if (lines[end] === `${head[1]}}`) { lengths.push(end - at + 1); return; }
      if (lines[end].startsWith(head[1]) && /^\S.*;\s*$/.test(lines[end].slice(head[1].length))) return;
    }
  });
  return lengths;
}

const at = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
const pad = (value, width) => String(value).padStart(width);

console.log(`${"crate".padEnd(16)}${pad("files", 7)}${pad("lines", 8)}${pad("file p50", 10)}${pad("p90", 6)}${pad("fns", 7)}${pad("fn p50", 8)}${pad("p90", 6)}`);
for (const crate of CRATES) {
  const texts = sources(crate).map((file) => readFileSync(file, "utf8"));
  if (texts.length === 0) continue;
  const files = texts.map((text) => text.split("\n").length);
  const fns = texts.flatMap(functions);
  console.log(`${crate.padEnd(16)}${pad(files.length, 7)}${pad(files.reduce((a, b) => a + b, 0), 8)}${pad(at(files, .5), 10)}${pad(at(files, .9), 6)}`
    + `${pad(fns.length, 7)}${pad(at(fns, .5), 8)}${pad(at(fns, .9), 6)}`);
}
