## Support that fades: help on demand, the learner's own dial, why an answer was missed.

# The big button that brings the picture of what is heard.
support-see-picture = دیدن تصویر
# Under the dial of noise: what one hears behind the voice.
support-noise-fan = صدا: پکه
support-noise-engine = صدا: ماشین
support-noise-radio = صدا: رادیو
support-noise-voices = صدا: آواز مردم
# In Aide, the learner's own dial. It acts on the next question.
support-easier = آسان‌تر
support-planned = مثل پلان
support-harder = سخت‌تر
# After a miss on a road or safety question: why, in one touch. No blame.
support-what-was-hard = چه چیز سخت بود؟
support-words-hard = کلمه‌ها را نفهمیدم
support-rule-new = قاعده را نمی‌دانستم
support-too-quick = بسیار زود لمس کردم
# Why home offers it: somebody who wants to go on today.
support-one-more = یک صحنهٔ دیگر
# Why home offers something harder: the first answers were right.
support-further = شما می‌فهمید. پیش می‌رویم.
# Why home offers the words of the code: the words of a question were not understood.
support-because-words = چون کلمه‌های سؤال سخت بود
# Why home offers questions of the same theme: the rule was not known.
support-because-rule = چون قاعده نو بود
