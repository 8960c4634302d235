## After an answer. Never a red cross, never a school word: a miss names what was chosen,
## shows what was meant, and offers another try.

feedback-yes = እወ፡ ንሱ እዩ።
# A plank is laid.
feedback-one-more-plank = ሓንቲ ተወሳኺት ጣውላ።
feedback-scene-done = ትርኢት ተወዲኡ። የቐንየልና።
feedback-try-differently = ብኻልእ መንገዲ ንፈትን
feedback-not-yet = ገና
# Followed by what was chosen.
feedback-you-chose = ዝመረጽኩምዎ፦
# Followed by what was asked.
feedback-here-we-asked = ኣብዚ ዝተሓተተ፦
feedback-listen-again = መሊስኩም ስምዑ።
feedback-why = ስለምንታይ?
feedback-with-help = ብሓገዝ
# Asking again is always a good move.
feedback-good-to-ask = ምሕታት ጽቡቕ እዩ።
# Several right answers were wanted.
feedback-answer-missing = ሓደ መልሲ ይጎድል።
feedback-answer-extra = ሓደ መልሲ ይበዝሕ።
# What kind of miss: words, rule, or two things that look alike.
feedback-kind-language = ጉዳይ ቃላት እዩ።
feedback-kind-rule = ጉዳይ ሕጊ እዩ።
feedback-kind-slip = ክልቲኡ ይመሳሰል።
