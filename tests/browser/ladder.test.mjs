// Help that fades and comes back, and a miss that leads to the words: on a phone, over two days, with a kill between.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { firstLaunch, home, openScene } from "./helpers/journey.mjs";
import { act, hurry, listenIn, playOn, where } from "./helpers/learner.mjs";
import { bank, scene } from "./helpers/packs.mjs";
import { appStands, keptOffline, openApp, packsAreHere, until } from "./helpers/phone.mjs";
import { openReadyPhone, startReadyServer } from "./helpers/ready.mjs";

const LANG = process.env.PASSERELLE_LEARNER ?? "ar";
let server, phone;

before(async () => {
  server = await startReadyServer();
  phone = await openReadyPhone(server);
  await listenIn(phone.context);
  await hurry(phone.context, 12);
  // The day of the phone: moved by the test, read when a page opens.
  await phone.context.addInitScript(() => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + Number(localStorage.getItem("test-days") ?? 0) * 86_400_000;
  });
  await openApp(phone, server.url);
  await keptOffline(phone.page);
  await packsAreHere(phone);
  await firstLaunch(phone, LANG);
  await server.stop();
});
after(async () => { await phone?.close().catch(() => {}); await server?.stop(); });

const tool = (name) => phone.page.locator(`[data-tool="${name}"]`).first();
const offered = () => phone.page.locator(".app [data-unit]").first();

/** The app is closed and opened so many days later. */
async function daysLater(days) {
  const { page } = phone;
  await page.evaluate((days) => localStorage.setItem("test-days", String(days)), days);
  await page.reload();
  await appStands(page);
  await until(async () => (await where(page)).screen !== "", "the app opens again");
}

/** Pictures of what is heard, beside the question. */
const helped = () => phone.page.locator("main.stage .help-pic img").count();

/** The one next thing of home is opened. */
async function begin() {
  await act(phone.page);
  await until(async () => (await where(phone.page)).kind !== "", "what comes first opens");
}

/** What a review may ask, as a scene of one step: the prompts of core.01 that are about its item. */
function asked(whole, { step, kind }) {
  const about = (one) => JSON.stringify(one).includes(`"${step.slice(1)}"`);
  for (const list of ["round", "deeds", "lines", "turn", "signal"]) {
    const asking = whole.steps.filter((one) => one.kind === kind && one[list]?.some(about));
    if (asking.length) return { ...whole, steps: [{ ...asking[0], key: step, [list]: asking.flatMap((one) => one[list].filter(about)) }] };
  }
  throw new Error(`core.01 asks for no ${step} by ${kind}`);
}

/** Answers each review that is offered, rightly and alone, until one stands at `stop`. Gives the rung of each. */
async function review(whole, stop = () => false) {
  const { page } = phone, met = new Map();
  for (let turn = 0; turn < 40; turn++) {
    const now = await where(page);
    if (!now.step.startsWith("~") || stop(now)) break;
    if (!now.verdict) met.set(now.step, now.rung);
    await playOn(page, asked(whole, now));
  }
  return met;
}

test("help_fades_after_successes_and_comes_back_at_once_on_request", async () => {
  const { page } = phone;
  const core01 = scene("core.01");
  for (let turn = 0; turn < 200; turn++) {
    const now = await where(page);
    if (now.kind === "end") break;
    if (now.kind === "pick_picture" && !now.verdict) {
      assert.ok(now.rung <= 1, `a new word comes with its picture or more: rung ${now.rung}`);
      await phone.photo(`ladder-first-${LANG}`);
    }
    if (now.kind === "promise") { await tool("skip").tap(); await until(async () => (await where(page)).kind !== "promise", "on"); continue; }
    await playOn(page, core01);
  }
  await act(page);
  await until(async () => (await where(page)).kind !== "end", "the scene is left");
  if ((await where(page)).screen === "keep") await tool("skip").tap();
  await home(page);

  // Successes on a second day: from now on, less help (domain.md §3.2).
  await daysLater(1);
  assert.equal(await tool("why").count(), 1, "home says why");
  await begin();
  const met = await review(core01);
  assert.ok(met.size > 0, "what was learnt yesterday is asked for");
  if ((await where(page)).screen !== "home") await home(page);

  const isFaded = ({ step, rung, kind, verdict }) => !verdict && kind === "pick_picture" && rung >= 2 && rung > met.get(step);
  let later = 1, faded;
  while (!faded) {
    later += 4;
    assert.ok(later < 40, `in five weeks nothing of ${[...met.keys()]} came with less help`);
    await daysLater(later);
    if (!(await offered().getAttribute("data-unit"))?.startsWith("core.01")) continue;
    await begin();
    await review(core01, isFaded);
    const now = await where(page);
    if (isFaded(now)) faded = now; else if (now.screen !== "home") await home(page);
  }
  await phone.photo(`ladder-faded-${LANG}`);
  assert.equal(await helped(), 0, "its picture is not shown");
  await tool("ask-picture").tap();
  await until(async () => await helped() === 1, "help is there at once");
  await phone.photo(`ladder-back-${LANG}`);

  await daysLater(later); // and it is the same after the app was closed
  await begin();
  await until(async () => (await where(page)).step === faded.step, "the same word is asked for");
  await until(async () => await helped() === 1, "with the same help");
  await home(page);
});

test("a_miss_sorted_as_language_brings_the_gym_of_words_first_on_home", async () => {
  const { page } = phone;
  const road = bank("route.13");
  await openScene(phone, "route.13");
  const question = road.items[0];
  assert.deepEqual([...new Set(Object.values(question.wrong))], ["rule"], "its tags alone do not say why it is missed");
  await until(async () => await page.locator(`[data-key="${Object.keys(question.wrong)[0]}"]`).count() > 0, "the letters");
  await page.locator(`[data-key="${Object.keys(question.wrong)[0]}"]`).first().tap();
  await act(page);
  await until(async () => (await where(page)).verdict === "again", "a miss is answered");
  await act(page);
  await until(async () => (await where(page)).kind === "sorting", "why, in one touch");
  await phone.photo(`ladder-sorting-${LANG}`);
  const small = await page.locator("main.stage button").evaluateAll((all) => all.filter((b) => b.getBoundingClientRect().height < 72).length);
  assert.equal(small, 0, "answers of 72 px");
  await page.locator('[data-key="language"]').tap();
  await until(async () => (await where(page)).kind === "sequence", "the same question again");
  await home(page);
  await phone.photo(`ladder-gym-${LANG}`);
  assert.equal(await offered().getAttribute("data-unit"), question.twin.split("/")[0], "the words first");
  await begin();
  assert.equal((await where(page)).step, `~${question.twin.split("/")[1]}`, "its twin, the words of the same rule");
  await phone.photo(`ladder-twin-${LANG}`);
  await home(page);
});
