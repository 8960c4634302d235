// Every screen of the app and the way to it. A new screen is one line in PLACES (screens.test.mjs fails while a `Place` of
// app/ui/src/door.rs, or a screen of app/ui/src/screens, has none) and one more for each stage that looks different.
import { fingers, touchUntil } from "./fingers.mjs";
import { goHome, isThere, standsAt, touch } from "./hand.mjs";

/**
 * Reached from home by somebody who has no place of their own yet, in any order.
 * `place`: the `Place` it is; `screen`: its data-screen; `way`: what is touched, from home (`selectorOf` in hand.mjs);
 * `shown`: tells a stage of a screen apart; `away`: its stage is lost when one goes to Aide.
 */
export const PLACES = [
  { name: "home", place: "Home", screen: "home", way: [] },
  { name: "scenes", place: "Scenes", screen: "scenes", way: ["tool:scenes"] },
  { name: "scenes-chosen", screen: "scenes", way: ["tool:scenes", ".choice"], shown: ".choice.is-chosen", away: true },
  { name: "scenes-next", screen: "scenes", way: ["tool:scenes", "tool:page-after"], shown: "tool:page-before", away: true },
  { name: "knows", place: "Knows", screen: "knows", way: ["tool:knows"] },
  { name: "send", place: "Send", screen: "send", way: ["tool:send"] },
  { name: "help", place: "Help", screen: "help", way: ["deck:help"] },
  { name: "help-needs", screen: "help", way: ["deck:help", "act"], shown: ".needs", away: true },
  { name: "emergency", place: "Emergency", screen: "emergency", way: ["deck:urgent"] },
  { name: "what-to-say", screen: "emergency", way: ["deck:urgent", "tool:what-to-say"], shown: ".sentences", away: true },
  { name: "language", place: "Language", screen: "language", way: ["tool:language"] },
  { name: "other-voices", screen: "language", way: ["tool:language", "tool:other-voices", ".tongue"], shown: ".tongue.is-on", away: true },
  { name: "enrol", place: "Enrol", screen: "enrol", way: ["tool:group"] },
  { name: "other-keys", screen: "enrol", way: ["tool:group", "key:7", "tool:other-keys"], shown: "key:G", away: true },
  { name: "people", place: "People", screen: "people", way: ["tool:people"] },
  { name: "make-picture", place: "MakeProfile", screen: "make-picture", way: ["tool:people", "tool:keep-it"] },
  { name: "make-colour", screen: "make-colour", way: ["tool:people", "tool:keep-it", ".tongue", "act"], undo: 2 },
  { name: "make-name", screen: "make-name", way: ["tool:people", "tool:keep-it", ".tongue", "act", ".tongue", "act"], undo: 3 },
  { name: "make-pictures", screen: "make-pictures", way: ["tool:people", "tool:keep-it", ".tongue", "act", ".tongue", "act", "act"], undo: 4 },
  { name: "settings", place: "Settings", screen: "settings", way: ["deck:help", "tool:settings"] },
  { name: "sound", place: "Sound", screen: "sound", way: ["deck:help", "tool:settings", "tool:page-after", "tool:sound"] },
  { name: "reminders", place: "Reminders", screen: "reminders", way: ["deck:help", "tool:settings", "tool:page-after", "tool:reminders"] },
  { name: "device", place: "Device", screen: "device", way: ["tool:send", "tool:device"] },
  { name: "site", place: "Site", screen: "site", way: ["tool:bridge"] },
  { name: "together", place: "Together", screen: "together", way: ["tool:together"] },
  { name: "directory", place: "Directory", screen: "directory", way: ["deck:help", "tool:directory"] },
  { name: "directory-next", screen: "directory", way: ["deck:help", "tool:directory", "tool:page-after"], shown: "tool:page-before", away: true },
  { name: "makers", place: "Makers", screen: "makers", way: ["deck:help", "tool:makers"] },
  { name: "seen", place: "Seen", screen: "seen", way: ["deck:help", "tool:seen"] },
  { name: "studio", place: "Studio", screen: "studio", way: ["deck:help", "tool:studio"] },
  { name: "strengths", place: "Strengths", screen: "strengths", way: ["tool:knows", "tool:strengths"] },
];

/** Goes home, then there. */
export async function reach(page, one) {
  await goHome(page);
  await touch(page, ...one.way);
  await standsAt(page, one.screen, one.shown);
}

/** Somebody new: their place is made, opened, closed, opened again, rested in. In this order; each goes on where the last one ended. */
export const LIFE = [
  { name: "make-picture-new", screen: "make-picture", go: (page) => touch(page, "tool:people", "tool:new-person") },
  { name: "make-name-said", screen: "make-name", shown: "tool:erase", away: true,
    async go(page) { await touch(page, ".tongue", "act", ".tongue", "act", "key:rec"); await page.waitForTimeout(600); await touch(page, "key:rec"); } },
  { name: "make-pictures-chosen", screen: "make-pictures", shown: "[data-act]:not([aria-disabled])",
    go: (page) => touch(page, "act", "key:lune", "key:bus", "key:maison") },
  { name: "make-kept", screen: "make-kept", go: (page) => touch(page, "act") },
  { name: "card", place: "Card", screen: "card", shown: "[data-card]", go: (page) => touch(page, "tool:make-card") },
  { name: "first-touch", place: "First", screen: "first-touch", go: (page) => touch(page, "act") },
  { name: "first-scene", place: "Play", screen: "play", go: (page) => touch(page, "act") },
  { name: "greeting", screen: "greeting", unless: "ar", async go(page) {
    for (let turn = 0; turn < 4 && !await isThere(page, '.app[data-screen="greeting"]'); turn++) { await touch(page, "act"); await page.waitForTimeout(400); }
  } },
  { name: "people-with-faces", screen: "people", shown: ".prof", async go(page) { await leaveGreeting(page); await goHome(page); await touch(page, "tool:people"); } },
  { name: "sign-in", screen: "sign-in", async go(page) { mine = await myFace(page); await touch(page, "tool:hide"); await standsAt(page, "people"); await touch(page, `key:${mine}`); } },
  { name: "other-pictures", screen: "sign-in", shown: "[data-miss]", go: (page) => touch(page, "key:velo", "key:lit", "key:cafe", "act") },
  { name: "open-by-code", place: "OpenByCode", screen: "open-by-code", go: (page) => touch(page, "tool:my-card") },
  { name: "people-closed", screen: "people", shown: ".prof", go: (page) => touch(page, "tool:back") },
  { name: "paused", screen: "paused", async go(page) { await openMine(page); await touch(page, "deck:help", "tool:pause"); } },
  { name: "welcome-back", screen: "welcome-back", go: (page) => touch(page, "act") },
  { name: "end", screen: "play", shown: '[data-kind="end"]', async go(page) { await goHome(page); await openUnit(page, SHORTEST); await touchUntil(page, { kind: "end", verdict: true }); } },
  { name: "keep", place: "Keep", screen: "keep", go: (page) => touch(page, "act") },
];

/** In a group: with a server that answers, and the code it printed. */
export const GROUP = [
  { name: "trouble", screen: "enrol", shown: ".over [data-trouble], [data-trouble]", async go(page) { await goHome(page); await touch(page, "tool:group"); await type(page, "00000000"); await touch(page, "act"); } },
  { name: "consent", screen: "consent", async go(page, code) { await touch(page, ".over [data-act]", ...Array(8).fill("tool:backspace")); await type(page, code); await touch(page, "act"); } },
  { name: "joined", screen: "joined", async go(page) { await touch(page, "key:yes"); await standsAt(page, "home"); await touch(page, "tool:group"); } },
  { name: "send-joined", screen: "send", async go(page) { await goHome(page); await touch(page, "tool:send"); } },
];

/** Screens no test reaches, and why. */
export const UNREACHED = {
  "studio-name": "studio.test.mjs goes through the studio", "studio-agree": "the same", "studio-scenes": "the same", "studio-line": "the same", "studio-list": "the same", "studio-give": "the same",
  "new-pictures": "three new pictures after a trainer's code: the screen `make-pictures` with another title" };

/** Kinds with no feedback of their own to reach at random: games.test.mjs goes to that of a game, a duo alone is an act_on. */
const BY_THOUGHT = ["puzzle", "duo"];

/** The kinds of step that this app plays, each in its sample of content/packs/gallery. */
export const STEPS = ["listen", "pick_picture", "pick_sound", "act_on", "order", "say", "dialogue", "match_word", "build_word",
  "dial", "react", "panorama", "sequence", "drive", "puzzle", "form", "duo", "promise", "debrief"]
  .map((kind, at) => ({ kind, unit: `gallery.${String(at + 1).padStart(2, "0")}`, answered: !BY_THOUGHT.includes(kind) }));

/** The games that tell a strength. Each opens with what one is to do. */
export const GAMES = ["procedure", "logique", "analyse", "memoire", "communication", "attention"].map((name) => ({ name: `jeu-${name}`, screen: "game", unit: `jeu.${name}` }));

/** A sample whose end is near. */
const SHORTEST = "gallery.18";

/** Opens a unit from the list of scenes. */
export async function openUnit(page, unit) {
  await goHome(page);
  // A pack that comes in meanwhile draws home anew, and a touch may fall between: one touches again.
  const listed = async () => { await touch(page, "tool:scenes"); await standsAt(page, "scenes"); };
  await listed().catch(listed);
  while (!await isThere(page, `unit:${unit}`)) await touch(page, "tool:page-after");
  await touch(page, `key:${unit}`, "act");
  await page.evaluate(async () => { await hand.find("main.stage[data-kind]"); });
}

/** Brings a sample to its kind, asked or answered; false where there is no such moment (`listen` has no feedback). */
export async function reachStep(page, step, verdict) {
  if (!verdict) {
    await page.evaluate(fingers, 7);
    await openUnit(page, step.unit);
  }
  return touchUntil(page, { kind: step.kind, verdict });
}

/** Eight signs on the big keys. */
export async function type(page, signs) {
  for (const sign of signs.replace(/[^0-9A-Z]/g, "")) {
    if (!await isThere(page, `.keys [data-key="${sign}"]`)) await touch(page, "tool:other-keys");
    await touch(page, `.keys [data-key="${sign}"]`);
  }
}

/** The face of whoever lives in LIFE now. */
let mine = "";
const myFace = (page) => page.evaluate(() => document.querySelector(".prof.is-on[data-key]").dataset.key);

/** Opens that place with its three pictures. */
async function openMine(page) {
  await touch(page, `key:${mine}`);
  await standsAt(page, "sign-in");
  await touch(page, "key:lune", "key:bus", "key:maison", "act");
  await standsAt(page, "home");
}

/** In the very first scene people greet: one answers in French. */
async function leaveGreeting(page) {
  if (await isThere(page, '.app[data-screen="greeting"]')) await touch(page, "key:fr", "act");
}
