## Support that fades: help on demand, the learner's own dial, why an answer was missed.

# The big button that brings the picture of what is heard.
support-see-picture = Voir l’image
# Under the dial of noise: what one hears behind the voice.
support-noise-fan = Bruit : un ventilateur
support-noise-engine = Bruit : un moteur
support-noise-radio = Bruit : une radio
support-noise-voices = Bruit : des voix
# In Aide, the learner's own dial. It acts on the next question.
support-easier = Plus facile
support-planned = Comme prévu
support-harder = Plus difficile
# After a miss on a road or safety question: why, in one touch. No blame.
support-what-was-hard = Qu’est-ce qui était difficile ?
support-words-hard = Je n’ai pas compris les mots
support-rule-new = Je ne connaissais pas la règle
support-too-quick = J’ai touché trop vite
# Why home offers it: somebody who wants to go on today.
support-one-more = Encore une scène
# Why home offers something harder: the first answers were right.
support-further = Vous comprenez déjà. On avance.
# Why home offers the words of the code: the words of a question were not understood.
support-because-words = Parce que les mots de la question étaient difficiles
# Why home offers questions of the same theme: the rule was not known.
support-because-rule = Parce que la règle était nouvelle
