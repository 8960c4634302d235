// A whole scene with the sound off: the phone plays nothing at all. What is asked is on the screen: pictures, captions, a
// light for an alarm (R10, S11). Whoever plays reads the captions and hears nothing.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { firstLaunch, openScene } from "./helpers/journey.mjs";
import { act, listenIn, play, readCaptions, where } from "./helpers/learner.mjs";
import { scene } from "./helpers/packs.mjs";
import { openApp, packsAreHere, until } from "./helpers/phone.mjs";
import { openReadyPhone, startReadyServer } from "./helpers/ready.mjs";

const CORE03 = scene("core.03");
let server, phone;
before(async () => {
  server = await startReadyServer();
  phone = await openReadyPhone(server);
  await listenIn(phone.context);
  await phone.context.addInitScript(() => {
    // As on a phone whose sound is refused: every play fails, and nothing is ever heard. Or as on one that is turned down.
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
      if (!window.turnedDown) return Promise.reject(new DOMException("no sound here", "NotAllowedError"));
      this.muted = true;
      return play.call(this);
    };
  });
  readCaptions();
  await openApp(phone, server.url);
  await packsAreHere(phone);
});
after(async () => { await phone?.close().catch(() => {}); await server?.stop(); });

test("a_scene_with_its_alarms_is_played_to_the_end_with_no_sound", async () => {
  const { page } = phone;
  await firstLaunch(phone, "fr");
  await openScene(phone, "core.03");
  const before = (await where(page)).recorded;
  const met = await play(page, CORE03, (now) => now.kind === "end");
  assert.ok(met.some((step) => step.endsWith(":react")), `alarms were met: ${met.join(" ")}`);
  assert.ok((await where(page)).recorded > before + 20, "every answer was recorded");
  await act(page);
  await until(async () => (await where(page)).kind !== "end", "the scene is left");
});

test("an_alarm_is_a_light_too_on_a_phone_turned_down", async () => {
  const { page } = phone;
  await openScene(phone, "core.03");
  await play(page, CORE03, (now) => now.kind === "react" && now.verdict === "");
  const lit = await page.evaluate(async () => {
    window.turnedDown = true;
    document.querySelector('[data-deck="replay"]').click();
    for (let turn = 0; turn < 400; turn++) {
      if (document.querySelector(".rx.is-flashing")) return true;
      await new Promise((done) => setTimeout(done, 25));
    }
    return false;
  });
  assert.ok(lit, "the picture lights up when the alarm would be heard");
});
