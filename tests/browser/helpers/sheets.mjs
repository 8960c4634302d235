// Pictures of every screen, phone and tablet, on one sheet a language: what one looks at to see that Arabic runs the other
// way and that no word is cut.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "tests/browser/artifacts/screens";

export class Sheets {
  #shots = [];
  #lang = "";

  begin(lang) { this.#lang = lang; this.#shots = []; }

  /** A picture of the page as it stands, in each of these sizes. */
  async take(page, name, ...sizes) {
    for (const size of sizes) {
      const { width } = page.viewportSize();
      if (width !== size.width) { await page.setViewportSize(size); await page.evaluate(() => hand.rest(300)); }
      const bytes = await page.screenshot({ type: "jpeg", quality: 60 });
      this.#shots.push({ name, width: size.width, bytes });
    }
  }

  /** One page of all of them, as a file a browser shows. */
  end() {
    mkdirSync(FOLDER, { recursive: true });
    const figure = ({ name, width, bytes }) => `<figure><img width="${width > 500 ? 512 : 240}" src="data:image/jpeg;base64,${bytes.toString("base64")}"><figcaption>${name}</figcaption></figure>`;
    writeFileSync(join(FOLDER, `${this.#lang}.html`), `<!doctype html><meta charset="utf-8"><title>${this.#lang}</title><style>body{display:flex;flex-wrap:wrap;gap:12px;font:14px sans-serif}figure{margin:0}</style>${this.#shots.map(figure).join("\n")}`);
  }
}
