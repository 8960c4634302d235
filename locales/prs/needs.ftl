## Needs, set by trying: sound, one hand, calm. Each says what it does, never for whom.

needs-example = کلاه ایمنی‌ات را بپوش.
needs-hand = یک دست
needs-calm = حرکت کمتر
needs-voice = صدا برای من
needs-sound = آواز
needs-do-you-hear = می‌شنوید؟
needs-i-hear = می‌شنوم
needs-louder = بلندتر
needs-side-button = دکمهٔ پهلوی تلیفون را فشار بدهید.
needs-no-sound-how = بدون آواز: همه چیز نوشته می‌شود، چشمک می‌زند و می‌لرزد.
