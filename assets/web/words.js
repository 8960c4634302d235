// The few sentences said before the app itself is there, by the ids of locales/<lang>/errors.ftl and frame.ftl. Written
// from there: `cargo test -p locales --test boot` says when they differ, and with `WRITE=1` writes them again.
const IDS = ["errors-other-window", "errors-take-over", "errors-unexpected", "errors-try-again", "errors-disk-full", "errors-update-needed", "errors-take-update", "errors-browser-old", "errors-not-protected", "frame-listen", "frame-emergency", "emergency-15-for", "emergency-18-for", "rescue-17-for", "emergency-112-for", "emergency-114-for"];
const WORDS = {
  fr: ["Passerelle est déjà ouverte dans une autre fenêtre.", "Continuer ici", "Ça ne marche pas. Vos réponses enregistrées restent là. Touchez pour continuer.", "Essayer encore", "Le téléphone est plein. Effacez des photos ou des films, puis revenez.", "Il y a une nouvelle version. Vos réponses restent ici. Prenez-la pour continuer.", "Prendre la nouvelle version", "Ce téléphone est trop ancien pour Passerelle. Demandez de l’aide.", "Cette adresse n’est pas protégée. Le micro ne marche pas. Demandez l’autre adresse.", "Écouter", "Urgence", "blessé, malade", "feu, accident", "vol, coups, menace", "tous les secours", "sans entendre, sans parler"],
  en: ["Passerelle is already open in another window.", "Continue here", "It is not working. Your recorded answers are still there. Touch to continue.", "Try again", "The phone is full. Erase some photos or films, then come back.", "There is a new version. Your answers stay here. Take it to continue.", "Take the new version", "This phone is too old for Passerelle. Ask for help.", "This address is not protected. The microphone does not work. Ask for the other address.", "Listen", "Emergency", "injured, ill", "fire, accident", "theft, blows, threats", "all emergencies", "without hearing, without speaking"],
  ar: ["باسريل مفتوح في نافذة أخرى.", "المتابعة هنا", "هناك شيء لا يعمل. إجاباتكم المحفوظة باقية. المسوا للمتابعة.", "محاولة أخرى", "الهاتف ممتلئ. امسحوا صورا أو أفلاما، ثم عودوا.", "هناك نسخة جديدة. إجاباتكم تبقى هنا. خذوها للمتابعة.", "أخذ النسخة الجديدة", "هذا الهاتف قديم جدا لباسريل. اطلبوا المساعدة.", "هذا العنوان غير محمي. الميكروفون لا يعمل. اطلبوا العنوان الآخر.", "استماع", "طوارئ", "جريح أو مريض", "حريق أو حادث", "سرقة أو ضرب أو تهديد", "كل الحالات", "بدون سمع وبدون كلام"],
  prs: ["Passerelle در یک کلکین دیگر باز است.", "همینجا ادامه", "یک چیز کار نمی‌کند. جواب‌های ثبت‌شدهٔ شما می‌ماند. برای ادامه لمس کنید.", "یک بار دیگر کوشش", "تلیفون پر است. چند عکس یا فلم را پاک کنید، بعد پس بیایید.", "یک نسخهٔ نو است. جواب‌های شما اینجا می‌ماند. برای ادامه آن را بگیرید.", "گرفتن نسخهٔ نو", "این تلیفون برای Passerelle بسیار کهنه است. کمک بخواهید.", "این آدرس محفوظ نیست. مایکروفون کار نمی‌کند. آدرس دیگر را بخواهید.", "گوش کردن", "عاجل", "زخمی، مریض", "آتش، حادثه", "دزدی، زدن، تهدید", "همهٔ کمک‌های عاجل", "بدون شنیدن، بدون گپ زدن"],
  ps: ["Passerelle په بله کړکۍ کې خلاص دی.", "دلته دوام ورکول", "یو شی کار نه کوي. ستاسو ثبت شوي ځوابونه پاتې دي. د دوام لپاره لاس کېږدئ.", "یو ځل بیا هڅه", "ټیلیفون ډک دی. ځینې عکسونه یا فلمونه پاک کړئ، بیا راشئ.", "یوه نوې نسخه شته. ستاسو ځوابونه دلته پاتې کېږي. د دوام لپاره یې واخلئ.", "د نوې نسخې اخیستل", "دا ټیلیفون د Passerelle لپاره ډېر زوړ دی. مرسته وغواړئ.", "دا پته خوندي نه ده. مایکروفون کار نه کوي. بله پته وغواړئ.", "غوږ نیول", "بېړنی", "ټپي، ناروغ", "اور، پېښه", "غلا، وهل، ګواښ", "ټولې بېړنۍ مرستې", "بې اورېدو، بې خبرو"],
  uk: ["Passerelle вже відкрито в іншому вікні.", "Продовжити тут", "Щось не працює. Записані відповіді залишилися. Торкніться, щоб продовжити.", "Спробувати ще", "Телефон заповнений. Зітріть фото або відео і поверніться.", "Є нова версія. Ваші відповіді залишаються тут. Візьміть її, щоб продовжити.", "Взяти нову версію", "Цей телефон застарий для Passerelle. Попросіть допомоги.", "Ця адреса не захищена. Мікрофон не працює. Попросіть іншу адресу.", "Слухати", "Екстрено", "поранений, хворий", "пожежа, аварія", "крадіжка, побої, погроза", "усі служби", "якщо не чую, не говорю"],
  ru: ["Passerelle уже открыт в другом окне.", "Продолжить здесь", "Что-то не работает. Записанные ответы остались. Коснитесь, чтобы продолжить.", "Попробовать ещё", "Телефон заполнен. Сотрите фото или видео и вернитесь.", "Есть новая версия. Ваши ответы остаются здесь. Возьмите её, чтобы продолжить.", "Взять новую версию", "Этот телефон слишком старый для Passerelle. Попросите помощи.", "Этот адрес не защищён. Микрофон не работает. Попросите другой адрес.", "Слушать", "Срочно", "ранен, болен", "пожар, авария", "кража, побои, угроза", "все службы", "если не слышу, не говорю"],
  tr: ["Passerelle başka bir pencerede zaten açık.", "Burada devam et", "Bir şey çalışmıyor. Kayıtlı cevaplarınız duruyor. Devam etmek için dokunun.", "Bir daha dene", "Telefon dolu. Fotoğraf veya film silin, sonra geri gelin.", "Yeni bir sürüm var. Cevaplarınız burada kalır. Devam etmek için onu alın.", "Yeni sürümü al", "Bu telefon Passerelle için çok eski. Yardım isteyin.", "Bu adres korumalı değil. Mikrofon çalışmıyor. Öteki adresi isteyin.", "Dinle", "Acil", "yaralı, hasta", "yangın, kaza", "hırsızlık, dayak, tehdit", "bütün acil yardımlar", "duymadan, konuşmadan"],
  pt: ["Passerelle já está aberto noutra janela.", "Continuar aqui", "Algo não funciona. As respostas gravadas continuam aí. Toque para continuar.", "Tentar outra vez", "O telefone está cheio. Apague fotografias ou vídeos e volte.", "Há uma versão nova. As suas respostas ficam aqui. Aceite-a para continuar.", "Aceitar a versão nova", "Este telefone é demasiado antigo para Passerelle. Peça ajuda.", "Este endereço não está protegido. O microfone não funciona. Peça o outro endereço.", "Ouvir", "Emergência", "ferido, doente", "fogo, acidente", "roubo, pancadas, ameaça", "todas as emergências", "sem ouvir, sem falar"],
  es: ["Passerelle ya está abierto en otra ventana.", "Continuar aquí", "Algo no funciona. Sus respuestas grabadas siguen ahí. Toque para continuar.", "Probar otra vez", "El teléfono está lleno. Borre fotos o vídeos y vuelva.", "Hay una versión nueva. Sus respuestas se quedan aquí. Tómela para continuar.", "Tomar la versión nueva", "Este teléfono es demasiado viejo para Passerelle. Pida ayuda.", "Esta dirección no está protegida. El micrófono no funciona. Pida la otra dirección.", "Escuchar", "Emergencia", "herido, enfermo", "fuego, accidente", "robo, golpes, amenaza", "todas las emergencias", "sin oír, sin hablar"],
  ro: ["Passerelle este deja deschis în altă fereastră.", "Continuă aici", "Ceva nu merge. Răspunsurile înregistrate rămân. Atingeți ca să continuați.", "Încearcă din nou", "Telefonul este plin. Ștergeți poze sau filme, apoi reveniți.", "Există o versiune nouă. Răspunsurile rămân aici. Luați-o ca să continuați.", "Ia versiunea nouă", "Acest telefon este prea vechi pentru Passerelle. Cereți ajutor.", "Această adresă nu este protejată. Microfonul nu merge. Cereți cealaltă adresă.", "Ascultă", "Urgență", "rănit, bolnav", "foc, accident", "furt, lovituri, amenințare", "toate urgențele", "fără auz, fără vorbit"],
  so: ["Passerelle daaqad kale ayuu ka furan yahay.", "Halkan ka sii wad", "Wax baan shaqaynayn. Jawaabaha la kaydiyay way joogaan. Taabo si aad u sii waddo.", "Mar kale isku day", "Taleefanku waa buuxaa. Tirtir sawirro ama filimo, dabadeed soo noqo.", "Nooc cusub baa jira. Jawaabahaagu halkan ayay ku hadhayaan. Qaado si aad u sii waddo.", "Qaado nooca cusub", "Taleefankani aad buu ugu duug yahay Passerelle. Weydii caawimo.", "Cinwaankani ma ilaashana. Makarafoonku ma shaqaynayo. Weydii cinwaanka kale.", "Dhegayso", "Gurmad", "dhaawac, xanuun", "dab, shil", "xatooyo, garaacid, hanjabaad", "gurmadka oo dhan", "adigoon maqlin, adigoon hadlin"],
  ti: ["Passerelle ኣብ ካልእ መስኮት ክፉት ኣሎ።", "ኣብዚ ቀጽሉ", "ሓደ ነገር ኣይሰርሕን። ዝተመዝገበ መልስታትኩም ኣሎ። ንምቕጻል ተንክፉ።", "መሊስኩም ፈትኑ", "ተሌፎን መሊኡ ኣሎ። ስእልታት ወይ ፊልምታት ደምስሱ፡ ድሕሪኡ ተመለሱ።", "ሓድሽ ስሪት ኣሎ። መልስታትኩም ኣብዚ ይተርፍ። ንምቕጻል ውሰድዎ።", "ሓድሽ ስሪት ውሰዱ", "እዚ ተሌፎን ን Passerelle ኣዝዩ ኣረጊት እዩ። ሓገዝ ሕተቱ።", "እዚ ኣድራሻ ውሑስ ኣይኮነን። ማይክሮፎን ኣይሰርሕን። ነቲ ካልእ ኣድራሻ ሕተቱ።", "ስማዕ", "ህጹጽ", "ዝተጎድአ፡ ዝሓመመ", "ሓዊ፡ ሓደጋ", "ስርቂ፡ ማህረምቲ፡ ምፍርራሕ", "ኩሉ ህጹጽ ሓገዝ", "ብዘይ ምስማዕ፡ ብዘይ ምዝራብ"],
};
const RTL = ["ar", "prs", "ps"];

/** Each notice: its sentence, then its button, where it has one. */
const NOTICES = {
  busy: ["errors-other-window", "errors-take-over"],
  broken: ["errors-unexpected", "errors-try-again"],
  full: ["errors-disk-full", "errors-try-again"],
  update: ["errors-update-needed", "errors-take-update"],
  old: ["errors-browser-old"],
  insecure: ["errors-not-protected"],
};

/** A word by its id, in the person's language. */
export const said = (id, lang = language()) => ({ words: word(id, lang), lang, tag: tagOf(lang), dir: RTL.includes(lang) ? "rtl" : "ltr" });

/** The language the app last wrote into this browser, French before that. */
export function language() {
  let lang = "fr";
  try { lang = localStorage.getItem("passerelle.lang") ?? "fr"; } catch { /* storage refused: French */ }
  return lang in WORDS ? lang : "fr";
}

/**
 * One notice: `words` and `act` are shown (`act` may be undefined), `spoken` is both; `ids` name their sounds; `listen` is
 * “Écouter”. `lang` is the project's code, `tag` the browser's: Dari has none of its own.
 */
export function notice(kind, lang = language()) {
  const ids = NOTICES[kind] ?? NOTICES.broken;
  const [words, act] = ids.map((id) => word(id, lang));
  const spoken = act ? `${words} ${act}.` : words;
  const tag = tagOf(lang);
  return { words, act, spoken, ids, listen: word("frame-listen", lang), lang, tag, dir: RTL.includes(lang) ? "rtl" : "ltr" };
}

/** The language as browsers know it: Dari has no two-letter code of its own. */
function tagOf(lang) {
  return lang === "prs" ? "fa-AF" : lang;
}

function word(id, lang) {
  return WORDS[lang][IDS.indexOf(id)];
}
