## After an answer. Never a red cross, never a school word: a miss names what was chosen,
## shows what was meant, and offers another try.

feedback-yes = Yes, that’s it.
# A plank is laid.
feedback-one-more-plank = One more plank.
feedback-scene-done = The scene is finished. Thank you.
feedback-try-differently = Let’s try another way
feedback-not-yet = Not yet
# Followed by what was chosen.
feedback-you-chose = You chose:
# Followed by what was asked.
feedback-here-we-asked = Here, the question was:
feedback-listen-again = Listen again.
feedback-why = Why?
feedback-with-help = With some help
# Asking again is always a good move.
feedback-good-to-ask = Asking is good.
# Several right answers were wanted.
feedback-answer-missing = One answer is missing.
feedback-answer-extra = There is one answer too many.
# What kind of miss: words, rule, or two things that look alike.
feedback-kind-language = It is a question of words.
feedback-kind-rule = It is a question of rules.
feedback-kind-slip = The two look alike.
