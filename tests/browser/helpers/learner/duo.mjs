// Two people, each with half: what one sees is told, the other fills it in.
import { until } from "../phone.mjs";

/** Begins a duo with somebody: `one-phone`, or `two-phones`. */
export const duoTogether = (page, how) => page.locator(`[data-tool="${how}"]`).tap();

/** The words of the things that stand in each row of a half. */
const wordsOfRows = (page) => page.locator(".pairs .pair").evaluateAll((rows) =>
  rows.map((row) => [...row.querySelectorAll(".told-thing")].map((thing) => thing.textContent.trim())));

/** What the one who tells sees, row by row: the words of the thing and of what is known of it. */
export async function tellInDuo(page) {
  await page.locator(".pairs .pair .told-thing").first().waitFor();
  return wordsOfRows(page);
}

/** Fills the holes in the order told: where the thing is seen its place is looked for, else the thing that was told of. */
export async function findInDuo(page, rows) {
  await page.locator(".places3 .choice").first().waitFor();
  for (const [at, seen] of (await wordsOfRows(page)).entries()) {
    const word = rows[at][seen.length ? 1 : 0];
    await page.locator(".places3 .choice", { hasText: word }).first().tap();
    await until(async () => await page.locator(".fact__found").count() === at + 1, `${word} is in its hole`);
  }
}
