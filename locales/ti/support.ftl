## Support that fades: help on demand, the learner's own dial, why an answer was missed.

# The big button that brings the picture of what is heard.
support-see-picture = ስእሊ ምርኣይ
# Under the dial of noise: what one hears behind the voice.
support-noise-fan = ጫውጫውታ፦ መንፈሒ
support-noise-engine = ጫውጫውታ፦ ሞተር
support-noise-radio = ጫውጫውታ፦ ሬድዮ
support-noise-voices = ጫውጫውታ፦ ድምጺ ሰባት
# In Aide, the learner's own dial. It acts on the next question.
support-easier = ዝቐለለ
support-planned = ከምቲ ዝተሓሰበ
support-harder = ዝኸበደ
# After a miss on a road or safety question: why, in one touch. No blame.
support-what-was-hard = እንታይ እዩ ከቢድ ነይሩ?
support-words-hard = እተን ቃላት ኣይተረድኣንን
support-rule-new = እቲ ሕጊ ኣይፈልጦን ነይረ
support-too-quick = ኣዝየ ብቕልጡፍ ተንኪፈ
# Why home offers it: somebody who wants to go on today.
support-one-more = ሓንቲ ተወሳኺት ትርኢት
# Why home offers something harder: the first answers were right.
support-further = ድሮ ትርድኡ ኣለኹም። ንቕጽል።
# Why home offers the words of the code: the words of a question were not understood.
support-because-words = ምኽንያቱ ቃላት እቲ ሕቶ ከቢዶም ነይሮም
# Why home offers questions of the same theme: the rule was not known.
support-because-rule = ምኽንያቱ እቲ ሕጊ ሓድሽ ነይሩ
