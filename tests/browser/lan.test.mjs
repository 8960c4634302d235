// ./dev run --lan: a phone that trusts the room's authority, and nothing else, installs the service worker.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { appStands, keptOffline, openApp, openPhone } from "./helpers/phone.mjs";
import { scratch, startServer } from "./helpers/server.mjs";

let server;
before(async () => { server = await startServer({ lan: true }); });
after(() => server.stop());

/** A home folder whose browser trusts this certificate, as a phone does that has installed it. */
function homeThatTrusts(certificate) {
  const home = scratch("home");
  for (const place of [".pki/nssdb", ".local/share/pki/nssdb"]) { // the older and the newer place of Chromium
    const base = join(home, place);
    mkdirSync(base, { recursive: true });
    execFileSync("certutil", ["-N", "-d", `sql:${base}`, "--empty-password"]);
    execFileSync("certutil", ["-A", "-d", `sql:${base}`, "-n", "room", "-t", "C,,", "-i", certificate]);
  }
  return home;
}

test("a_phone_that_trusts_the_room_installs_and_opens_with_the_server_stopped", async () => {
  const home = homeThatTrusts(server.authority);
  const phone = await openPhone({ env: { HOME: home, XDG_DATA_HOME: join(home, ".local/share") } });
  try {
    await openApp(phone, server.url);
    assert.equal(await phone.page.evaluate(() => isSecureContext), true);
    await keptOffline(phone.page);
    await server.stop();
    await phone.page.reload();
    await appStands(phone.page);
  } finally {
    await phone.close();
    server = await server.again();
  }
});

test("a_phone_that_does_not_is_told_by_its_browser", async () => {
  const phone = await openPhone({ env: { HOME: scratch("home") } });
  try {
    await assert.rejects(phone.page.goto(server.url), /ERR_CERT_AUTHORITY_INVALID/);
  } finally {
    await phone.close();
  }
});
