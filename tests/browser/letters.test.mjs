// Every letter of every language's words is drawn with a font that the app brings: a phone may have none for it, and
// letters of two fonts in one word are hard to read.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { fewPacks } from "./helpers/packs.mjs";
import { openApp, openPhone } from "./helpers/phone.mjs";
import { startServer } from "./helpers/server.mjs";

const LANGUAGES = readdirSync("locales", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`locales/${entry.name}`).some((file) => file.endsWith(".ftl")))
  .map((entry) => entry.name);

/** The letters and signs of a language's words; a comment is no word, and a mark without its letter is never drawn. */
function letters(lang) {
  const files = readdirSync(`locales/${lang}`).filter((file) => file.endsWith(".ftl"));
  const lines = files.flatMap((file) => readFileSync(`locales/${lang}/${file}`, "utf8").split("\n"));
  const words = lines.filter((line) => !line.startsWith("#")).join("");
  return [...new Set(words)].filter((letter) => letter.trim() && !/\p{M}/u.test(letter)).sort();
}

let server, phone, css;
before(async () => {
  server = await startServer({ packs: fewPacks("ui-fr", "cuis") });
  phone = await openPhone();
  await openApp(phone, server.url);
  css = await phone.context.newCDPSession(phone.page);
  await css.send("DOM.enable");
  await css.send("CSS.enable");
});
after(async () => { await phone?.close(); await server?.stop(); });

/** Whether the app's own fonts draw all of this text. */
async function drawnByOwnFonts(text, weight) {
  await phone.page.evaluate(async ([words, bold]) => {
    document.getElementById("letters")?.remove();
    const line = Object.assign(document.createElement("p"), { id: "letters", textContent: words });
    line.style.fontWeight = bold;
    document.body.append(line);
    await document.fonts.load(`${bold} 16px ${getComputedStyle(document.body).fontFamily}`, words);
    await document.fonts.ready;
  }, [text, weight]);
  const { root } = await css.send("DOM.getDocument", { depth: 0 });
  const { nodeId } = await css.send("DOM.querySelector", { nodeId: root.nodeId, selector: "#letters" });
  const { fonts } = await css.send("CSS.getPlatformFontsForNode", { nodeId });
  assert.ok(fonts.length > 0, "the browser says which fonts it drew with");
  return fonts.every((font) => font.isCustomFont);
}

for (const lang of LANGUAGES) {
  test(`every_letter_of_${lang}_is_in_the_app`, async () => {
    const all = letters(lang);
    assert.ok(all.length > 30, `${lang} has an alphabet`);
    for (const weight of ["400", "700"]) {
      if (await drawnByOwnFonts(all.join(""), weight)) continue;
      const missing = [];
      for (const letter of all) if (!await drawnByOwnFonts(letter, weight)) missing.push(letter);
      assert.deepEqual(missing, [], `letters of ${lang} at weight ${weight} that no font of the app has`);
    }
  });
}
