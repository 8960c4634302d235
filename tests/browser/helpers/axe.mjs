// Accessibility rules of axe-core, run on a page as it stands.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What breaks WCAG 2.2 A or AA on this page: `["rule: words (selector, selector)", …]`. */
export async function accessFaults(page) {
  await page.evaluate(SOURCE); // by the debugger's door: the page's own policy forbids injected scripts, rightly
  const { violations } = await page.evaluate(() =>
    axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }));
  return violations.map((v) => `${v.id}: ${v.help} (${v.nodes.map((n) => n.target.join(" ")).slice(0, 4).join(", ")})`);
}
