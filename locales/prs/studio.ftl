## The voice studio: a trainer or a local speaker lends a voice. Not for learners' answers.

studio-title = صدایم را می‌دهم
studio-which-language = به کدام زبان گپ می‌زنید؟
studio-other-language = زبان دیگر
studio-say-language = نام زبان خود را بگویید
studio-agree = بگویید: «صدایم را می‌دهم.»
studio-agree-why = همه می‌توانند این صدا را بشنوند و کاپی کنند. شما می‌توانید اینجا پاکش کنید.
studio-which-scene = یک صحنه را انتخاب کنید
studio-say-it = به زبان خود بگویید
studio-phrase = جمله { $n } از { $of }
    .say = جمله‌ها
studio-phrases = جمله‌ها
studio-low = بسیار آهسته
studio-good = خوب
studio-loud = بسیار بلند
studio-nothing = هیچ چیز نشنیدم. نزدیک‌تر گپ بزنید.
studio-kept = در همین تلفون نگه داشته شد.
studio-give = صدایم را دادن
studio-file-ready = فایل آماده است.
studio-give-file = فایل را دادن
studio-given = شد. تشکر.
studio-saved = فایل اینجاست: { $path }
    .say = فایل در همین دستگاه است.
studio-erase-all = همه را پاک کردن
studio-erase-sure = برای پاک کردن همه، باز لمس کنید
