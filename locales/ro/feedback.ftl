## After an answer. Never a red cross, never a school word: a miss names what was chosen,
## shows what was meant, and offers another try.

feedback-yes = Da, asta este.
# A plank is laid.
feedback-one-more-plank = Încă o scândură.
feedback-scene-done = Scena s-a terminat. Mulțumim.
feedback-try-differently = Încercăm altfel
feedback-not-yet = Încă nu
# Followed by what was chosen.
feedback-you-chose = Ați ales:
# Followed by what was asked.
feedback-here-we-asked = Aici se cerea:
feedback-listen-again = Mai ascultați o dată.
feedback-why = De ce?
feedback-with-help = Cu un ajutor
# Asking again is always a good move.
feedback-good-to-ask = Să întrebi este bine.
# Several right answers were wanted.
feedback-answer-missing = Lipsește un răspuns.
feedback-answer-extra = Un răspuns este în plus.
# What kind of miss: words, rule, or two things that look alike.
feedback-kind-language = Este vorba de cuvinte.
feedback-kind-rule = Este vorba de regulă.
feedback-kind-slip = Cele două seamănă.
