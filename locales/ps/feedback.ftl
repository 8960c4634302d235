## After an answer. Never a red cross, never a school word: a miss names what was chosen,
## shows what was meant, and offers another try.

feedback-yes = هو، همدا دی.
# A plank is laid.
feedback-one-more-plank = یوه بله تخته.
feedback-scene-done = صحنه پای ته ورسېده. مننه.
feedback-try-differently = بل ډول یې وازمایو
feedback-not-yet = لا نه
# Followed by what was chosen.
feedback-you-chose = تاسو دا وټاکل:
# Followed by what was asked.
feedback-here-we-asked = دلته دا غوښتل شوي وو:
feedback-listen-again = یو ځل بیا غوږ ونیسئ.
feedback-why = ولې؟
feedback-with-help = په مرسته
# Asking again is always a good move.
feedback-good-to-ask = پوښتنه کول ښه دي.
# Several right answers were wanted.
feedback-answer-missing = یو ځواب کم دی.
feedback-answer-extra = یو ځواب زیات دی.
# What kind of miss: words, rule, or two things that look alike.
feedback-kind-language = دا د کلمو خبره ده.
feedback-kind-rule = دا د قاعدې خبره ده.
feedback-kind-slip = دواړه سره ورته دي.
