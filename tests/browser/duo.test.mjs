// Two phones and no network: one shows a code, the other reads it with its camera and stands on the other half.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { after, test } from "node:test";
import { firstTouch, home } from "./helpers/journey.mjs";
import { act, hurry, where } from "./helpers/learner.mjs";
import { keptOffline, openApp, openPhone, until } from "./helpers/phone.mjs";
import { scratch, startServer } from "./helpers/server.mjs";

const SCENE = "core.02";
const open = [];
after(async () => { for (const thing of open.reverse()) await (thing.close ?? thing.stop)(); });

/** A phone on which the scene is, at “À deux”. */
async function phoneWith(server, flags = []) {
  const phone = await openPhone({ flags });
  open.push(phone);
  const { page } = phone;
  await phone.context.grantPermissions(["camera", "microphone"]);
  await hurry(phone.context, 8);
  await openApp(phone, server.url);
  await firstTouch(page);
  await keptOffline(page);
  await until(async () => { // its pack may still be on its way
    await home(page);
    await tap(page, "together");
    await page.waitForTimeout(500);
    return await page.locator(`[data-key="${SCENE}"]`).count() > 0;
  }, "the scene for two is here", 180_000);
  return phone;
}

const tap = (page, name) => page.locator(`[data-tool="${name}"]`).first().tap();

/** What a camera in front of the first phone sees: the code with some wall around it, as a film. */
async function filmOf(page) {
  const folder = scratch("film");
  const picture = join(folder, "code.png");
  await page.locator(".qr").screenshot({ path: picture });
  const film = join(folder, "code.mjpeg");
  execFileSync("ffmpeg", ["-v", "error", "-y", "-loop", "1", "-i", picture, "-t", "1", "-r", "5",
    "-vf", "scale=300:-1,pad=640:480:(ow-iw)/2:(oh-ih)/2:color=gray", "-pix_fmt", "yuvj420p", film]);
  return film;
}

/** Nothing of the half is out of sight. */
async function fits(page) {
  const { inside, all } = await page.locator("main.stage").evaluate((stage) => ({ inside: stage.clientHeight, all: stage.scrollHeight }));
  assert.ok(all <= inside + 1, `${all} px in ${inside}`);
}

/** The first thing of each row, as said. */
const things = (page) => page.locator(".pairs .pair").evaluateAll((rows) => rows.map((row) => row.querySelector(".told-thing")?.textContent.trim()));

test("one_shows_a_code_the_other_reads_it_and_both_hold_half_of_the_same_deal_with_no_network", async () => {
  const server = await startServer();
  open.push(server);
  const shows = await phoneWith(server);
  await shows.page.locator(`[data-key="${SCENE}"]`).tap();
  await act(shows.page);
  await tap(shows.page, "two-phones");
  await tap(shows.page, "teller");
  await shows.page.locator(".qr").waitFor();
  await shows.photo("duo-shows");
  const reads = await phoneWith(server, [`--use-file-for-fake-video-capture=${await filmOf(shows.page)}`]);
  assert.equal(await reads.page.evaluate(() => "BarcodeDetector" in window), false, "this Chromium reads by our own decoder");
  await server.stop();
  await reads.photo("duo-together");
  await tap(reads.page, "camera");
  await until(async () => (await where(reads.page)).kind === "duo", "the other half", 90_000);
  await act(shows.page);
  await until(async () => (await things(shows.page)).length > 0, "what is told");
  assert.deepEqual(await things(reads.page), await things(shows.page));
  await shows.photo("duo-tells");
  await reads.photo("duo-finds");
  await fits(shows.page);
  await fits(reads.page);
  // The one who tells says each place; the other touches it.
  const places = await shows.page.locator(".pairs .pair > :last-child").evaluateAll((all) => all.map((one) => one.textContent.trim()));
  for (const place of places) await reads.page.locator(".places3 .choice", { hasText: place }).first().tap();
  await act(reads.page);
  await until(async () => (await where(reads.page)).verdict === "yes", "what was told is what was found");
  assert.deepEqual([...shows.errors, ...reads.errors].filter((line) => !/ERR_CONNECTION|Failed to fetch|net::/.test(line)), []);
});
