## Needs, set by trying: sound, one hand, calm. Each says what it does, never for whom.

needs-example = ቆብዕካ ግበር።
needs-hand = ሓንቲ ኢድ
needs-calm = ዝወሓደ ምንቅስቓስ
needs-voice = ድምጺ ንዓይ
needs-sound = ድምጺ
needs-do-you-hear = ትሰምዑ ዶ?
needs-i-hear = እሰምዕ ኣለኹ
needs-louder = ዓው ኣብል
needs-side-button = ነቲ ናይ ጎኒ መልጎም ጽቐጡ።
needs-no-sound-how = ብዘይ ድምጺ፡ ኩሉ ይጽሓፍ፡ ይብልጭልጭን የንቀጥቅጥን።
