// node scripts/head.mjs DIST: what the head of DIST/index.html names. Its sheets become one, app.css, in their order, and
// each module that a script of it imports is named there. A slow phone pays for every file it opens with, and for every wait
// to learn the name of the next one. boot.css stays a file of its own: it dresses the page before the app, and in its place.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

const dist = process.argv[2];
if (!dist) throw new Error("usage: node scripts/head.mjs DIST");

const page = join(dist, "index.html");
const SHEET = /<link rel="stylesheet" href="\/([a-z]+\.css)">\n/g, OWN = "boot.css";
let html = readFileSync(page, "utf8");

const sheets = [...html.matchAll(SHEET)].map(([, name]) => name).filter((name) => name !== OWN);
if (sheets.length < 2) throw new Error("index.html names no sheets");
writeFileSync(join(dist, "app.css"), sheets.map((name) => readFileSync(join(dist, name), "utf8")).join("\n"));
sheets.forEach((name) => rmSync(join(dist, name)));
html = html.replace(SHEET, (link, name) => (name === OWN ? `<link rel="stylesheet" href="/app.css">\n${link}` : ""));

/** What a module imports, and what that imports, as the page names it. */
function imports(path, found = new Set()) {
  for (const [, name] of readFileSync(join(dist, path), "utf8").matchAll(/^import [^;]*?["'](\.[^"']+)["'];/gm)) {
    const next = posix.join(dirname(path), name);
    if (!found.has(next)) imports(next, found.add(next));
  }
  return found;
}
const modules = [...imports("/boot.js"), ...imports("/passerelle.js")];
const FIRST = '<link rel="modulepreload" href="/passerelle.js">\n';
if (!html.includes(FIRST)) throw new Error("index.html names no module");
html = html.replace(FIRST, (link) => link + modules.map((path) => `<link rel="modulepreload" href="${path}">\n`).join(""));
writeFileSync(page, html);
console.log(`one sheet of ${sheets.length}, ${modules.length} modules named`);
