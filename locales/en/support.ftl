## Support that fades: help on demand, the learner's own dial, why an answer was missed.

# The big button that brings the picture of what is heard.
support-see-picture = See the picture
# Under the dial of noise: what one hears behind the voice.
support-noise-fan = Noise: a fan
support-noise-engine = Noise: an engine
support-noise-radio = Noise: a radio
support-noise-voices = Noise: voices
# In Aide, the learner's own dial. It acts on the next question.
support-easier = Easier
support-planned = As planned
support-harder = Harder
# After a miss on a road or safety question: why, in one touch. No blame.
support-what-was-hard = What was difficult?
support-words-hard = I did not understand the words
support-rule-new = I did not know the rule
support-too-quick = I touched too quickly
# Why home offers it: somebody who wants to go on today.
support-one-more = One more scene
# Why home offers something harder: the first answers were right.
support-further = You understand already. We move on.
# Why home offers the words of the code: the words of a question were not understood.
support-because-words = Because the words of the question were difficult
# Why home offers questions of the same theme: the rule was not known.
support-because-rule = Because the rule was new
