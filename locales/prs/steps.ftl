## Steps of a scene: the default question of each kind, the beats, the small controls.

# Default question of each kind of step, said by the guide.
steps-ask-listen = گوش کنید. برای دوباره شنیدن عکس را لمس کنید.
steps-ask-pick-picture = گوش کنید. کدام عکس است؟
steps-ask-pick-sound = ببینید. کدام جمله است؟
steps-ask-act-on = گوش کنید، بعد روی عکس انجام بدهید.
steps-ask-order = به ترتیب بگذارید: اول، بعد، پس از آن.
steps-ask-say = گوش کنید، بعد بگویید.
steps-ask-dialogue = شما چه می‌گویید؟
steps-ask-match-word = یک کلمه را لمس کنید، بعد عکس آن را.
steps-ask-build-word = گوش کنید. توته‌های کلمه را بگذارید.
steps-ask-dial = چیزی را که می‌شنوید بزنید.
steps-ask-react = گوش کنید، بعد حرکت را انجام بدهید.
steps-ask-panorama = دور و بر تان را ببینید. خطر کجا است؟
steps-ask-sequence = فلم را ببینید، بعد جواب بدهید.
steps-ask-drive = بریک بگیرید. فاصله را ببینید.
steps-ask-puzzle = خوب ببینید، بعد همان‌طور کنید.
steps-ask-form = به ورق گوش کنید. برای پر کردن لمس کنید.
steps-ask-duo = دو نفری: هر کس یک نیمه دارد.
# One act for tomorrow, at work.
steps-ask-promise = فردا، در کار: شما چه را انتخاب می‌کنید؟
steps-ask-debrief = خوب، چطور گذشت؟

# The seven beats of a scene, names of the planks.
steps-beat-hear = گوش می‌کنم
steps-beat-find = پیدا می‌کنم
steps-beat-do = انجام می‌دهم
steps-beat-say = می‌گویم
steps-beat-noise = یک بار دیگر، در سر و صدا
steps-beat-read = می‌خوانم
steps-beat-tomorrow = فردا

# What is missing before the act can be pressed.
steps-touch-picture = یک عکس را لمس کنید
steps-touch-answer = یک جواب را لمس کنید
steps-touch-next = بعدی را لمس کنید
# Ordering: the empty place.
steps-and-then = و بعد؟

# Words and figures.
steps-pair = با هم هستند
steps-piece-by-piece = توته توته
steps-piece-missing = یک توته کم است
steps-digit-missing = یک عدد کم است
steps-one-by-one = یک یک
steps-to-fill = پر شود
# The hour on the keypad: separates hours and minutes.
steps-hour-sign = h
    .say = بجه

# Driving.
steps-brake = بریک می‌گیرم
steps-faster = تیزتر
steps-less-fast = آهسته‌تر
steps-dry-road = سرک خشک
steps-wet-road = سرک تر
# Distance while seeing, then while braking.
steps-seeing = می‌بینم
steps-braking = بریک می‌گیرم

# Form.
steps-write = می‌نویسم { $what }
    .say = این را می‌نویسم
steps-other-time = ساعت دیگر

# Two people, each has half.
steps-your-half = نیمهٔ شما
steps-ask-partner = از { $name } بپرسید:
    .say = از شخص دیگر بپرسید.
steps-nobody-listens = کسی گوش نمی‌کند. هیچ چیز ثبت نمی‌شود.
steps-filled = پر شد
steps-play-alone = بازی بدون دیگر نفر

# Promise and telling it afterwards.
steps-tomorrow-once = فردا، یک بار:
steps-to-whom = به کی؟
steps-other-sentence = جملهٔ دیگر
steps-we-shall-see = ببینیم
steps-i-do-it-tomorrow = فردا می‌کنم
steps-you-said = دفعهٔ پیش شما گفتید:
steps-i-tell = قصه می‌کنم
steps-all-answers-good = همهٔ جواب‌ها خوب است.
steps-thats-it = همین است

# Film, puzzle: play it again.
steps-see-again = دوباره دیدن
# A step this version of the app cannot play.
steps-comes-later = این مرحله بزودی می‌آید. ادامه می‌دهیم.
