// The ways through the app that several tests take: the first launch, a scene from the list, joining a group.
import { act, play, where } from "./learner.mjs";
import { scene } from "./packs.mjs";
import { until } from "./phone.mjs";

/** Touches the first picture until the first scene is there: it says when it is. */
export async function firstTouch(page) {
  await until(async () => {
    if ((await where(page)).kind !== "") return true;
    // The picture goes when the scene comes: a touch that finds it gone was one touch too many.
    await page.locator("[data-act].first").tap({ timeout: 3_000 }).catch(() => {});
    return false;
  }, "the first scene opens", 120_000);
}

/** From the first touch to the language: the first plank of core.01, then a voice one understands. */
export async function firstLaunch(phone, lang) {
  const { page } = phone;
  await firstTouch(page);
  await play(page, scene("core.01"), (now) => now.screen === "greeting");
  await phone.photo(`greeting-${lang}`);
  await greet(page, lang);
}

/** The greeting stands: one touches the voice one understands. It is asked once, after the first plank that is played. */
export async function greet(page, lang) {
  if (await page.locator(`[data-key="${lang}"]`).count() === 0) await page.locator('[data-tool="other-voices"]').tap();
  await page.locator(`[data-key="${lang}"]`).tap();
  await act(page);
  await until(async () => (await where(page)).lang === lang || (await where(page)).screen === "play", "help in that language");
}

/** Home, from wherever one is. */
export async function home(page) {
  await until(async () => {
    if ((await where(page)).screen === "home") return true;
    // Just opened, it may become home by itself: the house is touched while it is there.
    await page.locator('[data-tool="home"], [data-tool="back"]').first().tap({ timeout: 2_000 }).catch(() => {});
    return false;
  }, "home");
}

/** Home, Mes scènes, core.02. */
export async function openScene(phone, unit) {
  const { page } = phone;
  await home(page);
  await page.locator('[data-tool="scenes"]').tap();
  while (await page.locator(`[data-unit="${unit}"]`).count() === 0) await page.locator('[data-tool="page-after"]').tap();
  await page.locator(`[data-key="${unit}"]`).tap();
  await act(page);
  await until(async () => (await where(page)).kind !== "", "the scene opens");
}

/** Joins the group with the code that the server printed, by the big keys, and answers the one question. */
export async function join(phone, code, yes) {
  const { page } = phone;
  await home(page);
  await page.locator('[data-tool="group"]').tap();
  for (const sign of code.replace(/[^0-9A-Z]/g, "")) {
    const sign_key = page.locator(`.keys [data-key="${sign}"]`);
    if (await sign_key.count() === 0) await page.locator('[data-tool="other-keys"]').tap();
    await sign_key.tap();
  }
  await act(page);
  const answer = page.locator(`[data-key="${yes ? "yes" : "no"}"]`);
  await answer.waitFor({ timeout: 20_000 });
  await answer.tap();
  await until(async () => (await where(page)).screen === "home", "home, once the question is answered");
}
