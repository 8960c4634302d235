// A voice lent on a phone: two phrases in a language the app has never seen, offline, a kill, a file; and what the pack
// compiler makes of it. Then who saw what, and a word to the makers.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { signIn } from "./helpers/console.mjs";
import { firstTouch, home, join as joinGroup } from "./helpers/journey.mjs";
import { act, hurry, where } from "./helpers/learner.mjs";
import { standingFaults } from "./helpers/measure.mjs";
import { appStands, keptOffline, openApp, openPhone, packsAreHere, until } from "./helpers/phone.mjs";
import { openReadyPhone, startReadyServer } from "./helpers/ready.mjs";
import { scratch, startServer } from "./helpers/server.mjs";

let server, phone;
before(async () => {
  server = await startReadyServer();
  phone = await openReadyPhone(server);
  await hurry(phone.context, 8);
  await openApp(phone, server.url);
  await keptOffline(phone.page);
  await packsAreHere(phone);
  await firstTouch(phone.page);
  await home(phone.page);
});
after(async () => {
  await phone?.close().catch(() => {});
  await server?.stop();
});

const at = (name) => until(async () => (await where(phone.page)).screen === name, `the screen ${name}`);
const tool = (name) => phone.page.locator(`[data-tool="${name}"]`).first().tap();
const key = (name) => phone.page.locator(`[data-key="${name}"]`).first().tap();
const aide = async (door) => { await phone.page.locator('[data-deck="help"]').tap(); await at("help"); await tool(door); };

/** What a screen must be, whoever looks at it. */
async function stands(name) {
  await at(name);
  await phone.photo(`studio-${name}-${(await where(phone.page)).lang}`);
  assert.deepEqual(await standingFaults(phone.page), [], name);
}

/** Says something into the microphone of the tests, which beeps each second. */
async function say(ms = 1_500) {
  await until(async () => Number(await phone.page.locator(".level").getAttribute("data-bars")) > 0, "the microphone is heard");
  await key("rec");
  await phone.page.waitForTimeout(ms);
  await key("rec");
}

/** Says a phrase; gives the name of its file once it is kept. */
async function sayPhrase(ms) {
  await say(ms);
  const take = phone.page.locator("[data-take]");
  await take.waitFor({ timeout: 20_000 });
  return take.getAttribute("data-take");
}

const phrases = [];

test("two_phrases_are_said_offline_in_a_language_the_app_has_never_seen", async () => {
  await phone.context.setOffline(true);
  await aide("studio");
  await stands("studio");
  await key("other");
  await act(phone.page);
  await stands("studio-name");
  await say();
  await stands("studio-agree");
  await say();
  await stands("studio-scenes");
  await phone.page.locator('[data-unit="core.02"], [data-unit="core.01"]').first().waitFor();
  await key("core.01");
  await act(phone.page);
  await stands("studio-line");
  phrases.push(await sayPhrase(1_500));
  await phone.photo("studio-said");
  await act(phone.page);
  await until(async () => await phone.page.locator("[data-take]").count() === 0, "the next phrase");
  phrases.push(await sayPhrase(3_500)); // two beeps more: what sounds the same is one file
  await tool("phrases");
  await stands("studio-list");
  assert.equal(new Set(phrases).size, 2);
});

test("both_are_there_after_a_kill_and_the_file_is_given", async () => {
  const { storage } = phone;
  await phone.kill();
  phone = await openPhone({ storage });
  await phone.context.setOffline(true);
  await phone.page.goto(server.url);
  await appStands(phone.page);
  await until(async () => (await where(phone.page)).screen !== "", "the app opens again");
  await aide("studio");
  await at("studio");
  await phone.page.locator(".tongue").first().tap();
  await act(phone.page);
  await at("studio-scenes");
  assert.equal(await phone.page.locator('[data-takes="2"]').count(), 1);
  await tool("studio-give");
  await until(async () => await phone.page.locator('[data-ready="true"]').count() === 1, "the file is ready");
  await stands("studio-give");
  const waits = phone.page.waitForEvent("download");
  await act(phone.page);
  const file = join(scratch("takes"), "voix.zip");
  await (await waits).saveAs(file);
  compiled(file);
  await phone.context.setOffline(false);
});

/** `packc takes`, then a build of that pack: the recordings are the voice of the language. */
function compiled(file) {
  const packc = process.env.PASSERELLE_PACKC ?? "target/debug/packc";
  const folder = scratch("packs");
  cpSync("content/packs", join(folder, "sources"), { recursive: true }); // all of them: packs name units of each other
  const run = (...args) => execFileSync(packc, args, { encoding: "utf8" });
  const told = run("takes", file, "--pack", join(folder, "sources/core"), "--lang", "swb");
  assert.match(told, /2 prises en « swb »/);
  const voices = readdirSync(join(folder, "sources/core/voices/swb/01"));
  assert.equal(voices.length, 2, `${voices}`);
  // What the tests' packs were built from is there: nothing but the two recordings and the name is new.
  run("build", "--packs", join(folder, "sources"), "--out", join(folder, "out"), "--key", join(folder, "key"),
    "--cache", "target/packc-cache", "--draft", "--speak", "fr");
  const manifest = readFileSync(join(folder, "out/core/manifest.cbor"), "latin1");
  const spoken = voices.map((name) => `voice/swb/core.01/${name.replace(".wav", "")}`);
  for (const label of spoken) assert.ok(manifest.includes(label), `${label} in the build`);
  assert.ok(manifest.includes("gloss/swb/core.01.json") && manifest.includes("voice/swb/name.ogg"), "it can be chosen by ear");
}

test("who_opened_the_sheet_is_heard_on_the_phone_and_a_word_to_the_makers_is_received", async () => {
  await until(async () => {
    if ((await where(phone.page)).screen === "home") return true;
    await phone.page.locator('[data-tool="back"]').first().tap(); // step by step out of the studio, and of Aide
    return false;
  }, "home");
  await joinGroup(phone, server.code(), true);
  const desk = await openPhone({ viewport: { width: 1280, height: 800 }, desk: true });
  await signIn(desk.page, server);
  await desk.page.goto(`${server.url}/console/people`);
  await desk.page.locator('tr[data-person] a').first().click();
  await desk.page.locator("#seen").waitFor();
  await desk.photo("console-seen");
  await aide("makers");
  await stands("makers");
  await key("rec");
  await phone.page.waitForTimeout(1_200);
  await key("rec");
  await phone.page.locator('[data-tool="erase"]').waitFor();
  await act(phone.page);
  await phone.page.locator('[data-makers="received"]').waitFor({ timeout: 20_000 });
  await phone.photo("studio-makers-received");
  await act(phone.page);
  await at("help");
  await tool("seen");
  await phone.page.locator("[data-seen]").first().waitFor({ timeout: 20_000 });
  await stands("seen");
  await desk.page.goto(`${server.url}/console/feedback`);
  const player = desk.page.locator("[data-feedback] audio");
  await player.waitFor();
  await desk.photo("console-feedback");
  const kind = await desk.page.evaluate(async (src) => (await fetch(src)).headers.get("content-type"), await player.getAttribute("src"));
  assert.match(kind, /^audio\//);
  await desk.close();
  const offers = () => phone.page.locator(".act [data-ear]").getAttribute("data-ear");
  assert.equal(await offers(), "seen-stop");
  await act(phone.page); // one touch takes the consent back
  await until(async () => await offers() === "seen-show", "what can be given again");
});
