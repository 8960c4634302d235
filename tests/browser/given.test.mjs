// From the console's hand to the phone's home: a pack given to a group, then to one person, stands first there.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { signIn } from "./helpers/console.mjs";
import { firstLaunch, home, join, openScene } from "./helpers/journey.mjs";
import { act, hurry, listenIn, play, where } from "./helpers/learner.mjs";
import { scene } from "./helpers/packs.mjs";
import { keptOffline, openApp, openPhone, packsAreHere, until } from "./helpers/phone.mjs";
import { openReadyPhone, startReadyServer } from "./helpers/ready.mjs";

let server, phone, desk;
before(async () => {
  server = await startReadyServer();
  phone = await openReadyPhone(server);
  await listenIn(phone.context);
  await hurry(phone.context, 16);
  await openApp(phone, server.url);
  await keptOffline(phone.page);
  await packsAreHere(phone);
  await firstLaunch(phone, "fr");
  await join(phone, server.code(), true);
  desk = await openPhone({ viewport: { width: 1280, height: 800 }, desk: true });
  await signIn(desk.page, server);
});
after(async () => {
  for (const one of [phone, desk]) await one?.close().catch(() => {});
  await server?.stop();
});

/** The unit that home offers now: "Reprendre", or "Commencer". */
const offered = () => phone.page.locator('.app[data-screen="home"] [data-unit]').first().getAttribute("data-unit");

/** The next exchange, as the phone does it when a network comes back. */
async function networkComesBack() {
  await phone.context.setOffline(true);
  await phone.context.setOffline(false);
}

/** To whom, which, give: three touches on the console. */
async function give(to, pack) {
  await desk.page.goto(`${server.url}/console/give`);
  if (to.startsWith("p:")) await desk.page.locator("details.one summary").click();
  await desk.page.locator(`input[name="to"][value^="${to}"]`).first().check();
  await desk.page.locator(`input[name="pack"][value="${pack}"]`).check();
  await desk.photo(`console-give-${pack}`);
  await desk.page.locator('form.three button[type="submit"]').click();
  await desk.page.locator('[role="status"]').waitFor();
}

for (const [to, pack] of [["g:", "btp"], ["p:", "route"]]) {
  test(`a_pack_given_to_${to === "g:" ? "a_group" : "one_person"}_stands_first_on_the_phone`, async () => {
    await home(phone.page);
    assert.ok(!(await offered()).startsWith(pack), "not first before it is given");
    await give(to, pack);
    await networkComesBack();
    await until(async () => (await offered()).startsWith(`${pack}.`), `${pack} first on home`, 40_000);
    await phone.photo(`home-given-${pack}`);
    await phone.context.setOffline(true); // kept: what was given stands first again with no network
    await phone.page.reload();
    await until(async () => (await where(phone.page)).screen !== "", "the app opens again");
    await phone.page.locator("[data-act]").first().tap();
    await until(async () => (await where(phone.page)).kind !== "", "what comes first opens at one touch");
    await home(phone.page);
    assert.ok((await offered()).startsWith(`${pack}.`), "first again, offline");
    await phone.context.setOffline(false);
  });
}

/** What home says of the answers: `[state, how many wait]`. */
const sending = () => phone.page.locator("[data-send]").first().evaluate((one) => [one.dataset.send, Number(one.dataset.waiting)]);

test("f34_a_scene_played_with_no_network_is_sent_when_it_is_back_without_a_touch", async () => {
  const { page } = phone;
  await home(page);
  await until(async () => (await sending())[1] === 0, "nothing waits before");
  await phone.context.setOffline(true);
  await openScene(phone, "core.03");
  const met = await play(page, scene("core.03"));
  assert.match(met.at(-1), /:end$/, "the scene is played to its end");
  await act(page);
  await home(page);
  const [state, waiting] = await sending();
  assert.equal(state, "waiting");
  assert.ok(waiting >= met.length, `${waiting} answers wait after ${met.length} steps`);
  await phone.photo("home-waiting");
  await phone.context.setOffline(false); // and nobody touches anything
  await until(async () => String(await sending()) === "sent,0", "all is sent", 40_000);
  await phone.photo("home-sent");
});
