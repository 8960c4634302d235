## What happened, then what to do. Short sentences, no code, no fault.

errors-try-again = یک بار دیگر کوشش
errors-disk-full = تلیفون پر است. چند عکس یا فلم را پاک کنید، بعد پس بیایید.
errors-not-recorded = جواب ثبت نشد. یک بار دیگر لمس کنید.
errors-other-window = Passerelle در یک کلکین دیگر باز است.
    .say = پاسرل در یک کلکین دیگر باز است.
errors-take-over = همینجا ادامه
errors-taken-over = شما در کلکین دیگر ادامه می‌دهید. برای برگشت به اینجا لمس کنید.
errors-pack-refused = این بسته مطمئن نیست. ما آن را باز نمی‌کنیم. به آژانس خبر بدهید.
errors-pack-damaged = یک بسته خراب است. با شبکه دوباره می‌آید.
errors-update-needed = یک نسخهٔ نو است. جواب‌های شما اینجا می‌ماند. برای ادامه آن را بگیرید.
errors-take-update = گرفتن نسخهٔ نو
errors-sound-missing = صدا نیست. عکس را ببینید، بعد ادامه بدهید.
errors-picture-missing = عکس نیست. گوش کنید، بعد ادامه بدهید.
errors-no-microphone = مایکروفون نیست. جمله را بدون ثبت بگویید.
errors-microphone-closed = مایکروفون بسته است. «اجازه» را لمس کنید، یا بدون ثبت گپ بزنید.
errors-no-camera = کمره کار نمی‌کند. کود را بنویسید.
errors-not-kept-here = این تلیفون شاید جواب‌های شما را پاک کند. Passerelle را نصب کنید.
    .say = این تلیفون شاید جواب‌های شما را پاک کند. پاسرل را نصب کنید.
errors-not-protected = این آدرس محفوظ نیست. مایکروفون کار نمی‌کند. آدرس دیگر را بخواهید.
errors-browser-old = این تلیفون برای Passerelle بسیار کهنه است. کمک بخواهید.
    .say = این تلیفون برای پاسرل بسیار کهنه است. کمک بخواهید.
errors-unexpected = یک چیز کار نمی‌کند. جواب‌های ثبت‌شدهٔ شما می‌ماند. برای ادامه لمس کنید.
