// The few sentences said before the app itself is there. The app's own words are in locales/.
// Each language: [open elsewhere, open here, did not start, try again]. `rtl` are written from the right.
const WORDS = {
  fr: ["Passerelle est déjà ouverte dans une autre page.", "Ouvrir ici", "Passerelle n'a pas pu s'ouvrir. Vos réponses sont gardées.", "Essayer encore"],
  en: ["Passerelle is already open in another page.", "Open it here", "Passerelle could not open. Your answers are kept.", "Try again"],
  ar: ["Passerelle مفتوح في صفحة أخرى.", "افتحه هنا", "لم يُفتح Passerelle. إجاباتك محفوظة.", "حاول مرة أخرى"],
  prs: ["Passerelle در صفحهٔ دیگری باز است.", "اینجا باز کن", "Passerelle باز نشد. جواب‌های شما محفوظ است.", "دوباره"],
  ps: ["Passerelle په بله پاڼه کې خلاص دی.", "دلته یې خلاص کړئ", "Passerelle خلاص نه شو. ستاسو ځوابونه ساتل شوي دي.", "بیا هڅه وکړئ"],
  uk: ["Passerelle вже відкрито на іншій сторінці.", "Відкрити тут", "Passerelle не відкрився. Ваші відповіді збережено.", "Спробувати ще раз"],
  tr: ["Passerelle başka bir sayfada açık.", "Burada aç", "Passerelle açılamadı. Cevaplarınız saklandı.", "Tekrar dene"],
};
const RTL = ["ar", "prs", "ps"];

/** The language the app last wrote into this browser, French before that. */
export function language() {
  let lang = "fr";
  try { lang = localStorage.getItem("passerelle.lang") ?? "fr"; } catch { /* storage refused: French */ }
  return lang in WORDS ? lang : "fr";
}

/** `{words, act, lang, dir}` of one notice: "busy" or "broken". */
export function notice(kind, lang = language()) {
  const at = kind === "busy" ? 0 : 2;
  return { words: WORDS[lang][at], act: WORDS[lang][at + 1], lang, dir: RTL.includes(lang) ? "rtl" : "ltr" };
}

/** Said on plain HTTP from another machine, where browsers switch off what the app needs. */
export const INSECURE = "Adresse non protégée (http) : pas d'installation, pas de micro, rien sans réseau. Utilisez l'adresse https de la fiche.";
