## The emergency card: opens from any screen, without profile and without network.
## French names (SAMU, pompiers) stay as they are said in France.

emergency-title = عاجل
emergency-protect-first = اول خود را محافظت کنید.
emergency-first-aider = کمک‌رسان ساحهٔ کار
# $name is the first-aider of the site.
emergency-first-aider-name = { $name }، کمک‌رسان
    .say = کمک‌رسان ساحهٔ کار
emergency-here-on-site = اینجا، در ساحهٔ کار
emergency-call = زنگ زدن
emergency-agency = زنگ زدن به آژانس من
emergency-15 = 15
    .say = پانزده
emergency-15-who = امبولانس (SAMU)
    .say = امبولانس، سامو
emergency-15-for = زخمی، مریض
emergency-18 = 18
    .say = هجده
emergency-18-who = اطفائیه (pompiers)
    .say = اطفائیه، پمپیه
emergency-18-for = آتش، حادثه
emergency-112 = 112
    .say = یکصد و دوازده
emergency-112-for = همهٔ کمک‌های عاجل
emergency-114 = 114
    .say = یکصد و چهارده
# 114 is reached by text message: for whoever cannot hear or speak.
emergency-114-how = با پیام نوشته
emergency-114-for = بدون شنیدن، بدون گپ زدن
emergency-you-are-here = شما اینجا هستید:
emergency-place-unknown = یک سرک، یک نمبر، یک لوحه پیدا کنید.
emergency-what-to-say = در تلیفون چه بگویم
emergency-say-name = سلام، نام من… است
emergency-say-where = من در… هستم
emergency-say-what = یک حادثه شده است.
emergency-say-who = یک نفر زخمی است.
emergency-say-speaks = گپ می‌زند.
emergency-say-breathes = نفس می‌کشد.
emergency-say-hang-up = می‌توانم تلیفون را قطع کنم؟
emergency-near-miss = نزدیک بود…
emergency-no-injury = کسی زخمی نیست
emergency-danger-now = حالا خطر است؟ به آمر خبر بدهید.
