// Two browsers on two machines, one cable between them, no server and no way out: two short codes make a channel, and what
// goes through arrives whole (assets/web/peer.js).
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { PROGRAM, openPhone } from "./helpers/phone.mjs";
import { twoHosts } from "./helpers/hosts.mjs";

const open = [];
after(async () => { for (const close of open.reverse()) await close(); });

/** A phone on a host that has the script and nothing else. With `camera` it has read a code, as a learner's has. */
async function phoneOn(hosts, at, camera) {
  const phone = await openPhone({ program: hosts.runs(at, PROGRAM) });
  open.push(() => phone.close().catch(() => {}));
  const { page } = phone;
  await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: "<title>a phone</title>" }));
  await page.goto("http://localhost:9/");
  await page.addScriptTag({ path: "assets/web/peer.js" });
  if (camera) {
    await phone.context.grantPermissions(["camera"]);
    await page.evaluate(() => navigator.mediaDevices.getUserMedia({ video: true }));
  }
  return page;
}

async function two(options) {
  const hosts = twoHosts(options);
  open.push(hosts.gone);
  return { hosts, pages: [await phoneOn(hosts, 0, options.camera), await phoneOn(hosts, 1, options.camera)] };
}

const offer = (page) => page.evaluate(() => { self.peer = passerellePeer(); return self.peer.offer(); });
const answer = (page, code) => page.evaluate((read) => { self.peer = passerellePeer(); return self.peer.answer(read); }, code);
const accept = (page, code) => page.evaluate((read) => self.peer.accept(read).then(() => "", (why) => why.word), code);
const opened = (page) => page.evaluate(() => self.peer.opened.then(() => "open", (why) => why.word));

async function meet([shows, reads]) {
  const codes = [await offer(shows)];
  codes.push(await answer(reads, codes[0]));
  assert.equal(await accept(shows, codes[1]), "");
  assert.deepEqual([await opened(shows), await opened(reads)], ["open", "open"]);
  return codes;
}

/** Sends so many bytes, each message told apart by its number; gives their sum. */
const sends = (page, bytes) => page.evaluate(async (whole) => {
  let sum = 0;
  for (let at = 0, number = 0; at < whole; at += 65_536, number++) {
    const message = new Uint8Array(65_536).fill(number % 251);
    sum = (sum * 31 + message[0]) % 1_000_003;
    await self.peer.send(message);
  }
  return sum;
}, bytes);

const receives = (page, bytes) => page.evaluate(async (whole) => {
  let sum = 0, got = 0;
  while (got < whole) {
    const message = await self.peer.receive();
    if (!message) return `closed after ${got}`;
    if (message.some((byte) => byte !== message[0])) return "mixed";
    sum = (sum * 31 + message[0]) % 1_000_003;
    got += message.length;
  }
  return sum;
}, bytes);

/** Where the browser tells its addresses (a camera was allowed), and where it hides them behind names of its own. */
for (const [how, options] of [["by_address", { camera: true }], ["by_hidden_names", { routes: true }]]) {
  test(`two_codes_make_a_channel_${how}_and_five_megabytes_go_both_ways`, async () => {
    const { pages } = await two(options);
    const codes = await meet(pages);
    for (const code of codes) assert.match(code, /^[0-9A-Z]{80,200}$/, "capitals and digits, coarse enough for a cheap camera");
    const size = 5 << 20;
    const [sum, back, got, gotBack] = await Promise.all([
      sends(pages[0], size), sends(pages[1], size), receives(pages[1], size), receives(pages[0], size)]);
    assert.deepEqual([got, gotBack], [sum, back]);
    await pages[0].evaluate(() => self.peer.close());
    assert.equal(await pages[1].evaluate(() => self.peer.receive()), null, "the other side hears that it is over");
  });
}

test("a_code_that_is_none_or_of_another_pair_is_told_and_nothing_opens", async () => {
  const { pages: [one, other] } = await two({ camera: true });
  const first = await offer(one), toFirst = await answer(other, first);
  const faultOf = (page, code) => page.evaluate((read) => passerellePeer().answer(read).then(() => "", (why) => why.word), code);
  for (const code of ["", "PASSERELLE", first.slice(0, -20), toFirst, `${first.slice(0, 40)}?`]) {
    assert.equal(await faultOf(other, code), "code", code);
  }
  await offer(one); // shows another code now
  assert.equal(await accept(one, toFirst), "pair", "an answer to the code before");
  assert.equal(await accept(one, first), "code", "its own kind");
});

test("when_the_cable_is_pulled_both_are_told_and_what_came_before_is_there", async () => {
  const { hosts, pages } = await two({ camera: true });
  await meet(pages);
  await sends(pages[0], 65_536 * 3);
  hosts.pull();
  assert.notEqual(await receives(pages[1], 65_536 * 3), "closed after 0");
  const told = (page) => page.evaluate(() => self.peer.receive());
  assert.deepEqual([await told(pages[0]), await told(pages[1])], [null, null]);
});
