## Support that fades: help on demand, the learner's own dial, why an answer was missed.

# The big button that brings the picture of what is heard.
support-see-picture = Vezi imaginea
# Under the dial of noise: what one hears behind the voice.
support-noise-fan = Zgomot: un ventilator
support-noise-engine = Zgomot: un motor
support-noise-radio = Zgomot: un radio
support-noise-voices = Zgomot: voci
# In Aide, the learner's own dial. It acts on the next question.
support-easier = Mai ușor
support-planned = Cum era prevăzut
support-harder = Mai greu
# After a miss on a road or safety question: why, in one touch. No blame.
support-what-was-hard = Ce a fost greu?
support-words-hard = Nu am înțeles cuvintele
support-rule-new = Nu știam regula
support-too-quick = Am atins prea repede
# Why home offers it: somebody who wants to go on today.
support-one-more = Încă o scenă
# Why home offers something harder: the first answers were right.
support-further = Înțelegeți deja. Mergem mai departe.
# Why home offers the words of the code: the words of a question were not understood.
support-because-words = Pentru că erau grele cuvintele întrebării
# Why home offers questions of the same theme: the rule was not known.
support-because-rule = Pentru că regula era nouă
