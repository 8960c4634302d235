// node scripts/check.mjs SERVER: starts the built server on a free port, asks what a phone and a trainer would ask
// first, prints both addresses and `ok`, stops it. Ends with an error at the first answer that is not right.
import { startServer } from "../tests/browser/helpers/server.mjs";

if (process.argv[2]) process.env.PASSERELLE_SERVER = process.argv[2];
// Its own empty data folder: ./data may be in use by a server that runs.
const server = await startServer();

async function probe(path, right) {
  const answer = await fetch(server.url + path);
  const body = new Uint8Array(await answer.arrayBuffer());
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  if (right && !right(answer, body)) throw new Error(`${path}: an answer, but not the right one`);
  console.log(`${String(answer.status)}  ${path}  ${body.length} bytes  ${answer.headers.get("content-type") ?? ""}`);
  return body;
}

const text = (body) => new TextDecoder().decode(body);
/** A page for people, whichever: the console sends whoever is not signed in to its door. */
const page = (answer, body) => /text\/html/.test(answer.headers.get("content-type") ?? "") && /<html/i.test(text(body));

try {
  await probe("/", (answer, body) => page(answer, body) && text(body).includes("boot.js"));
  await probe("/healthz");
  await probe("/console", page);
  const index = JSON.parse(text(await probe("/packs/index.json")));
  const first = index[0] ?? index.packs?.[0];
  if (!first) throw new Error("/packs/index.json names no pack");
  const manifest = await probe(`/packs/${first.manifest ?? `${first.id}/manifest.cbor`}`.replace(/\/packs\/\/?packs\//, "/packs/"));
  await probe(`/packs/blob/${await audioBlob(manifest)}`, (answer) => /^audio\//.test(answer.headers.get("content-type") ?? ""));
  console.log(`app      ${server.url}/`);
  console.log(`console  ${server.link() ?? `${server.url}/console`}`);
  console.log("ok");
} finally {
  await server.stop();
}

/** The hash of the first blob of a signed manifest that is served as sound. */
async function audioBlob(manifest) {
  for (const hash of hashes(manifest)) {
    const answer = await fetch(`${server.url}/packs/blob/${hash}`, { headers: { range: "bytes=0-3" } });
    if (answer.ok && /^audio\//.test(answer.headers.get("content-type") ?? "")) return hash;
  }
  throw new Error("no blob of the first pack is sound");
}

/** Every 32-byte string of a CBOR file (0x58 0x20 …): names of blobs are among them. Not a parser: a probe. */
function* hashes(bytes) {
  for (let at = 0; at + 34 <= bytes.length; at++) {
    if (bytes[at] === 0x58 && bytes[at + 1] === 0x20) yield Buffer.from(bytes.subarray(at + 2, at + 34)).toString("hex");
  }
}
