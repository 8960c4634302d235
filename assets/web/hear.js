// Says a notice before the app is there, or in its place. First the app's own sound, when this phone ever had it; then
// the phone's own voice, when it speaks the language without a network; else nothing speaks and the picture stays.
import { notice } from "./words.js";

const BLOBS = "passerelle-blobs"; // where the app keeps the sounds of packs
const VOICES_MS = 1500; // some browsers find their voices after a while, some never
const audio = new Audio();

/** What says this notice, in the person's language or in French; null where nothing can. */
export async function hear(kind) {
  for (const said of [notice(kind), notice(kind, "fr")]) {
    const say = await bySound(said) ?? await byVoice(said);
    if (say) return say;
  }
  return null;
}

/** The sounds of the `ui` pack, all of them or none. */
async function bySound(said) {
  const sounds = await Promise.all(said.ids.map((id) => sound(said.lang, id)));
  return sounds.every(Boolean) ? () => { play(sounds).catch(() => {}); } : null;
}

/** A sound of which the app left the address in this browser (app/shell/web/page.rs): kept here, or on the server. */
async function sound(lang, id) {
  try {
    const address = localStorage.getItem(`passerelle.say.${lang}.${id}`);
    if (!address) return null;
    const kept = await self.caches?.match(address, { cacheName: BLOBS, ignoreVary: true });
    const answer = kept ?? await fetch(address);
    return answer.ok ? URL.createObjectURL(await answer.blob()) : null;
  } catch {
    return null; // storage refused, no network
  }
}

async function play(sounds) {
  self.speechSynthesis?.cancel();
  for (const source of sounds) {
    audio.src = source;
    await audio.play();
    await new Promise((ended) => { audio.onended = ended; });
  }
}

/** The phone's own voice. Only one that needs no network: no word leaves the phone (design.md §8). */
async function byVoice(said) {
  const speech = self.speechSynthesis;
  if (!speech) return null;
  const base = said.tag.split("-")[0];
  const speaks = (voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === base;
  const voice = (await voices(speech)).find(speaks);
  if (!voice) return null;
  return () => {
    speech.cancel();
    speech.speak(Object.assign(new SpeechSynthesisUtterance(said.spoken), { voice, lang: voice.lang, rate: 0.9 }));
  };
}

async function voices(speech) {
  if (speech.getVoices().length > 0) return speech.getVoices();
  await new Promise((found) => {
    speech.addEventListener("voiceschanged", found, { once: true });
    setTimeout(found, VOICES_MS);
  });
  return speech.getVoices();
}
