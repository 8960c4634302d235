// Reads compiled packs as a test needs them: which scene has which right answers, and which picture is which file.
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { scratch } from "./server.mjs";

const PACKS = process.env.PASSERELLE_PACKS ?? "target/packs";

/** A folder with these packs alone, for a phone that has them soon. */
export function fewPacks(...names) {
  const folder = scratch("packs");
  const index = JSON.parse(readFileSync(join(PACKS, "index.json"), "utf8"));
  for (const name of [...names, "blob"]) symlinkSync(resolve(PACKS, name), join(folder, name));
  writeFileSync(join(folder, "index.json"), JSON.stringify(index.filter(({ id }) => names.includes(id))));
  return folder;
}

/** One CBOR value: the kinds that a manifest has. `[value, where the next one begins]`. */
function cbor(bytes, at = 0) {
  const major = bytes[at] >> 5;
  const [count, from] = head(bytes, at);
  const many = (n, one) => { const out = []; let next = from; for (let i = 0; i < n; i++) { const [v, end] = one(next); out.push(v); next = end; } return [out, next]; };
  switch (major) {
    case 0: return [count, from];
    case 2: return [bytes.subarray(from, from + count), from + count];
    case 3: return [new TextDecoder().decode(bytes.subarray(from, from + count)), from + count];
    case 4: return many(count, (next) => cbor(bytes, next));
    case 5: {
      const [entries, end] = many(count, (next) => { const [k, mid] = cbor(bytes, next); const [v, stop] = cbor(bytes, mid); return [[k, v], stop]; });
      return [new Map(entries), end];
    }
    case 7: return [count === 21, from];
    default: throw new Error(`CBOR kind ${major} is not in manifests`);
  }
}

/** The number in a CBOR head, and where its value begins. */
function head(bytes, at) {
  const small = bytes[at] & 31;
  if (small < 24) return [small, at + 1];
  const size = 1 << (small - 24);
  let value = 0;
  for (let i = 1; i <= size; i++) value = value * 256 + bytes[at + i];
  return [value, at + 1 + size];
}

/** The files of a pack: label → hash. Keys of the manifest: content/pack/src/manifest.rs. */
export function filesOf(pack) {
  const [[body]] = cbor(readFileSync(join(PACKS, pack, "manifest.cbor")));
  const [manifest] = cbor(body);
  const files = [...manifest.values()].find((part) => Array.isArray(part) && part[0] instanceof Map);
  return new Map(files.map((file) => [file.get(0), Buffer.from(file.get(1)).toString("hex")]));
}

/** A compiled bank: `bank("route.13")`. */
export const bank = (unit) => scene(unit);

/** What the lines of a unit mean in a language: line → `{text, clip}`. */
export function meanings(unit, lang, pack = unit.split(".")[0]) {
  const sheet = filesOf(pack).get(`gloss/${lang}/${unit}.json`);
  return JSON.parse(readFileSync(join(PACKS, "blob", sheet), "utf8")).lines;
}

/** A compiled scene: `scene("core.02")`. */
export function scene(unit, pack = unit.split(".")[0]) {
  const files = filesOf(pack);
  const label = [...files.keys()].find((name) => name.endsWith(`${unit}.json`) && !name.includes("gloss"));
  if (!label) throw new Error(`no ${unit} in pack ${pack}: ${[...files.keys()].slice(0, 8).join(", ")}…`);
  return JSON.parse(readFileSync(join(PACKS, "blob", files.get(label)), "utf8"));
}
