## Support that fades: help on demand, the learner's own dial, why an answer was missed.

# The big button that brings the picture of what is heard.
support-see-picture = Eeg sawirka
# Under the dial of noise: what one hears behind the voice.
support-noise-fan = Buuq: marawaxad
support-noise-engine = Buuq: matoor
support-noise-radio = Buuq: raadiyo
support-noise-voices = Buuq: codad
# In Aide, the learner's own dial. It acts on the next question.
support-easier = Ka fudud
support-planned = Sidii loogu talagalay
support-harder = Ka adag
# After a miss on a road or safety question: why, in one touch. No blame.
support-what-was-hard = Maxaa adkaa?
support-words-hard = Erayada ma fahmin
support-rule-new = Xeerka ma aqoon
support-too-quick = Si degdeg ah ayaan u taabtay
# Why home offers it: somebody who wants to go on today.
support-one-more = Muuqaal kale
# Why home offers something harder: the first answers were right.
support-further = Waad fahamtaa. Hore ayaan u soconnaa.
# Why home offers the words of the code: the words of a question were not understood.
support-because-words = Maxaa yeelay erayada su'aashu way adkaayeen
# Why home offers questions of the same theme: the rule was not known.
support-because-rule = Maxaa yeelay xeerku wuu cusbaa
