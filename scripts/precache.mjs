// node scripts/precache.mjs DIST: writes into DIST/sw.js which files it keeps, each with its SHA-256.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const dist = process.argv[2];
if (!dist) throw new Error("usage: node scripts/precache.mjs DIST");

/** Not needed to open the app: texts of licences, icons that only the system's installer fetches, the worker itself. */
const LEFT_OUT = [/\.(txt|md|br|gz)$/, /^\/icons\/icon-.*\.png$/, /^\/sw\.js$/];

/** All files under a folder, as the server names them: "/fonts/a.woff2". */
function paths(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = join(folder, entry.name);
    return entry.isDirectory() ? paths(full) : ["/" + relative(dist, full).split(sep).join("/")];
  });
}

const hash = (path) => "sha256-" + createHash("sha256").update(readFileSync(join(dist, path))).digest("base64");

const files = paths(dist)
  .filter((path) => !LEFT_OUT.some((pattern) => pattern.test(path)))
  .sort()
  .map((path) => [path === "/index.html" ? "/" : path, hash(path)]);
const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16);

const worker = join(dist, "sw.js");
const text = readFileSync(worker, "utf8").replace("@VERSION@", version).replace("@FILES@", JSON.stringify(files, null, 1));
writeFileSync(worker, text);
console.log(`precache: ${files.length} files, version ${version}`);
