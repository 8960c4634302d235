## Support that fades: help on demand, the learner's own dial, why an answer was missed.

# The big button that brings the picture of what is heard.
support-see-picture = انځور کتل
# Under the dial of noise: what one hears behind the voice.
support-noise-fan = غږ: پکه
support-noise-engine = غږ: ماشین
support-noise-radio = غږ: راډیو
support-noise-voices = غږ: د خلکو غږونه
# In Aide, the learner's own dial. It acts on the next question.
support-easier = اسانه
support-planned = لکه څنګه چې ټاکل شوې
support-harder = سخت
# After a miss on a road or safety question: why, in one touch. No blame.
support-what-was-hard = څه شی سخت و؟
support-words-hard = په کلمو پوه نه شوم
support-rule-new = قاعده مې نه پېژندله
support-too-quick = ډېر ژر مې لمس کړ
# Why home offers it: somebody who wants to go on today.
support-one-more = یوه بله صحنه
# Why home offers something harder: the first answers were right.
support-further = تاسو لا پوهېږئ. مخکې ځو.
# Why home offers the words of the code: the words of a question were not understood.
support-because-words = ځکه چې د پوښتنې کلمې سختې وې
# Why home offers questions of the same theme: the rule was not known.
support-because-rule = ځکه چې قاعده نوې وه
