## After an answer. Never a red cross, never a school word: a miss names what was chosen,
## shows what was meant, and offers another try.

feedback-yes = Haa, waa taas.
# A plank is laid.
feedback-one-more-plank = Loox kale.
feedback-scene-done = Muuqaalku wuu dhammaaday. Mahadsanid.
feedback-try-differently = Si kale aan isku dayno
feedback-not-yet = Weli maya
# Followed by what was chosen.
feedback-you-chose = Waxaad dooratay:
# Followed by what was asked.
feedback-here-we-asked = Halkan waxaa la rabay:
feedback-listen-again = Mar kale dhegayso.
feedback-why = Waayo?
feedback-with-help = Caawimo la socoto
# Asking again is always a good move.
feedback-good-to-ask = Weydiintu waa wanaag.
# Several right answers were wanted.
feedback-answer-missing = Jawaab baa ka maqan.
feedback-answer-extra = Jawaab baa dheeraad ah.
# What kind of miss: words, rule, or two things that look alike.
feedback-kind-language = Waa arrin erayo.
feedback-kind-rule = Waa arrin xeer.
feedback-kind-slip = Labadu way isu eg yihiin.
