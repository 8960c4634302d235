## After an answer. Never a red cross, never a school word: a miss names what was chosen,
## shows what was meant, and offers another try.

feedback-yes = Oui, c’est ça.
# A plank is laid.
feedback-one-more-plank = Une planche de plus.
feedback-scene-done = La scène est finie. Merci.
feedback-try-differently = On essaie autrement
feedback-not-yet = Pas encore
# Followed by what was chosen.
feedback-you-chose = Vous avez choisi :
# Followed by what was asked.
feedback-here-we-asked = Ici, on demandait :
feedback-listen-again = Écoutez encore.
feedback-why = Pourquoi ?
feedback-with-help = Avec une aide
# Asking again is always a good move.
feedback-good-to-ask = Demander, c’est bien.
# Several right answers were wanted.
feedback-answer-missing = Il manque une réponse.
feedback-answer-extra = Il y a une réponse en trop.
# What kind of miss: words, rule, or two things that look alike.
feedback-kind-language = C’est une question de mots.
feedback-kind-rule = C’est une question de règle.
feedback-kind-slip = Les deux se ressemblent.
