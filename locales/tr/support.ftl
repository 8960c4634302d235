## Support that fades: help on demand, the learner's own dial, why an answer was missed.

# The big button that brings the picture of what is heard.
support-see-picture = Resmi gör
# Under the dial of noise: what one hears behind the voice.
support-noise-fan = Gürültü: vantilatör
support-noise-engine = Gürültü: motor
support-noise-radio = Gürültü: radyo
support-noise-voices = Gürültü: sesler
# In Aide, the learner's own dial. It acts on the next question.
support-easier = Daha kolay
support-planned = Planlandığı gibi
support-harder = Daha zor
# After a miss on a road or safety question: why, in one touch. No blame.
support-what-was-hard = Zor olan neydi?
support-words-hard = Kelimeleri anlamadım
support-rule-new = Kuralı bilmiyordum
support-too-quick = Çok çabuk dokundum
# Why home offers it: somebody who wants to go on today.
support-one-more = Bir sahne daha
# Why home offers something harder: the first answers were right.
support-further = Zaten anlıyorsunuz. İlerliyoruz.
# Why home offers the words of the code: the words of a question were not understood.
support-because-words = Çünkü sorunun kelimeleri zordu
# Why home offers questions of the same theme: the rule was not known.
support-because-rule = Çünkü kural yeniydi
