// Bytes that a phone fetches: the app packed with brotli, and the starter packs.
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { line } from "./line.mjs";

const KEPT = JSON.parse(readFileSync("dist/sw.js", "utf8").match(/new Map\((\[[\s\S]*?\])\);/)[1]);

/** What the server sends for one file of the shell: its packed twin where there is one. */
function sent(path) {
  const file = join("dist", path === "/" ? "index.html" : path);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

const bytes = (paths) => paths.reduce((sum, path) => sum + sent(path), 0) / 1e6;
const KEPT_PATHS = KEPT.map(([path]) => path);
const isProgram = (path) => /\.(wasm|js|css|woff2)$/.test(path); // as design.md §6 counts it
const whole = `with the page and its pictures ${bytes(KEPT_PATHS).toFixed(2)} MB, ${KEPT.length} files`;
line("app_download", bytes(KEPT_PATHS.filter(isProgram)), "MB", 2, { note: `program, scripts, styles, letters, brotli 11; ${whole}` });

// Words of the interface come in French and in one more language at most (app/sync/src/packs/wanted.rs).
const index = JSON.parse(readFileSync("target/packs/index.json", "utf8"));
const packs = (index.packs ?? index).filter(({ id }) => !id.startsWith("ui-") || id === "ui-fr");
const opus = packs.reduce((sum, pack) => sum + (pack.bytes_fr_ogg ?? pack.bytes), 0);
line("starter_packs_french", opus / 1e6, "MB", 12, { note: `${packs.length} packs, French, Opus` });

const blobs = readdirSync("target/packs/blob").reduce((sum, name) => sum + statSync(join("target/packs/blob", name)).size, 0);
line("starter_packs_all_languages_and_formats", blobs / 1e6, "MB", 12, { note: "no phone fetches all of it" });
