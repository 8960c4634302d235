// What the server says beside its files: policy, types, packing, how long to keep.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startServer } from "./helpers/server.mjs";

let server;
before(async () => { server = await startServer(); });
after(() => server.stop());
const get = (path, headers = {}) => fetch(server.url + path, { headers });

test("the_policy_allows_no_inline_script_and_no_other_origin", async () => {
  const policy = (await get("/")).headers.get("content-security-policy") ?? "";
  const rules = new Map(policy.split(";").map((rule) => rule.trim().split(/\s+/)).map(([name, ...values]) => [name, values]));
  const scripts = rules.get("script-src") ?? rules.get("default-src");
  assert.ok(scripts.includes("'self'") && scripts.includes("'wasm-unsafe-eval'"), policy);
  for (const bad of ["'unsafe-inline'", "'unsafe-eval'", "*"]) assert.ok(!scripts.includes(bad), policy);
  for (const [name, values] of rules) {
    assert.deepEqual(values.filter((v) => /^https?:/.test(v) || v === "*"), [], name);
  }
});

test("each_file_has_its_type_and_nothing_is_guessed", async () => {
  const types = { "/": "text/html", "/boot.js": "text/javascript", "/passerelle_bg.wasm": "application/wasm",
    "/manifest.webmanifest": "application/manifest+json", "/app.css": "text/css", "/icons/app.svg": "image/svg+xml" };
  for (const [path, type] of Object.entries(types)) {
    const answer = await get(path);
    assert.equal(answer.status, 200, path);
    assert.ok(answer.headers.get("content-type")?.startsWith(type), `${path}: ${answer.headers.get("content-type")}`);
    assert.equal(answer.headers.get("x-content-type-options"), "nosniff", path);
  }
});

test("the_program_is_sent_packed", async () => {
  const answer = await get("/passerelle_bg.wasm", { "accept-encoding": "br" });
  assert.equal(answer.headers.get("content-encoding"), "br");
  assert.match(answer.headers.get("vary") ?? "", /accept-encoding/i);
});

test("the_page_and_the_worker_are_asked_for_each_time", async () => {
  for (const path of ["/", "/sw.js", "/packs/index.json"]) {
    assert.match((await get(path)).headers.get("cache-control") ?? "", /no-cache|no-store|max-age=0/, path);
  }
});

test("what_is_not_there_is_not_there", async () => {
  for (const path of ["/nothing.js", "/../Cargo.toml", "/%2e%2e/Cargo.toml", "/packs/blob/00"]) {
    assert.ok([400, 404].includes((await get(path)).status), path);
  }
});
