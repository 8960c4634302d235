// The trainer's console, as a trainer uses it.

/** Opens the one-time link of this start and presses its one button. */
export async function signIn(page, server) {
  const link = server.link();
  if (!link) throw new Error(`the server printed no console link:\n${server.said()}`);
  await page.goto(link);
  await page.getByRole("button").first().click();
  await page.waitForURL((url) => !url.pathname.startsWith("/console/sign-in"));
}

/** The same figures as shown and as CSV, person by person: `{page: [{column: words}], csv: [{column: words}]}`. */
export async function caseload(page, server) {
  await page.goto(`${server.url}/console/people`);
  const shown = await page.locator("tr[data-person]").evaluateAll((rows) => rows.map((row) =>
    Object.fromEntries([...row.cells].map((cell) => [cell.dataset.label, cell.textContent.trim()]))));
  const text = await page.evaluate(async () => (await fetch("/console/caseload.csv")).text());
  return { page: shown, csv: records(text) };
}

/** French Excel's CSV: a byte order mark, semicolons, quotes doubled. */
export function records(text) {
  const [head, ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/).filter((line) => line !== "").map(cells);
  return lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ""])));
}

function cells(line) {
  const found = [];
  for (const match of `;${line}`.matchAll(/;(?:"((?:[^"]|"")*)"|([^;]*))/g)) found.push(match[1]?.replaceAll('""', '"') ?? match[2]);
  return found;
}
