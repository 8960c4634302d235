## After an answer. Never a red cross, never a school word: a miss names what was chosen,
## shows what was meant, and offers another try.

feedback-yes = بلی، همین است.
# A plank is laid.
feedback-one-more-plank = یک تختهٔ دیگر.
feedback-scene-done = صحنه تمام شد. تشکر.
feedback-try-differently = یک رقم دیگر کوشش می‌کنیم
feedback-not-yet = هنوز نه
# Followed by what was chosen.
feedback-you-chose = شما این را انتخاب کردید:
# Followed by what was asked.
feedback-here-we-asked = اینجا این خواسته شده بود:
feedback-listen-again = یک بار دیگر گوش کنید.
feedback-why = چرا؟
feedback-with-help = با کمک
# Asking again is always a good move.
feedback-good-to-ask = پرسیدن خوب است.
# Several right answers were wanted.
feedback-answer-missing = یک جواب کم است.
feedback-answer-extra = یک جواب زیاد است.
# What kind of miss: words, rule, or two things that look alike.
feedback-kind-language = گپ از کلمه‌ها است.
feedback-kind-rule = گپ از قاعده است.
feedback-kind-slip = هر دو به هم مانند هستند.
