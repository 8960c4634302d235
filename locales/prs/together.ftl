## A duo on two phones: one shows a code, the other reads it. No network.

together-show = این رمز را به تلیفون دیگر نشان بدهید.
together-read = خواندن تلیفون دیگر
together-hold = کامره را پیش روی تلیفون دیگر بگیرید.
together-other-code = این رمز نیست. تلیفون دیگر را ببینید.
together-not-here = این صحنه هنوز اینجا نیست. با شبکه می‌آید.
together-without-camera = بدون کامره: «من می‌پالم»، بعد این نمره‌ها.
together-ready = دیگرش آماده است
together-choose = یک صحنهٔ دونفری را انتخاب کنید، یا تلیفون دیگر را بخوانید.
