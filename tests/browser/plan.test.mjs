// The planner in a browser's engine gives the plans it gives on a phone: the program `plan-digest` of app-domain
// compares two hundred made-up learners with the constant that the native tests meet too.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const PROGRAM = process.env.PASSERELLE_PLAN ?? "target/web/wasm32-unknown-unknown/web/plan-digest.wasm";
/** What it ends with when every plan is the same; 1 when one is not. */
const SAME = 42;

test("the_planner_plans_in_a_browser_as_it_does_on_a_phone", async () => {
  const module = await WebAssembly.compile(await readFile(PROGRAM));
  assert.deepEqual(WebAssembly.Module.imports(module), [], "it asks nothing of the browser: no clock, no chance");
  const { exports } = await WebAssembly.instantiate(module, {});
  assert.equal(exports.main(0, 0), SAME);
});
