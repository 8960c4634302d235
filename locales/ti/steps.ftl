## Steps of a scene: the default question of each kind, the beats, the small controls.

# Default question of each kind of step, said by the guide.
steps-ask-listen = ስምዑ። መሊስኩም ንምስማዕ ስእሊ ተንክፉ።
steps-ask-pick-picture = ስምዑ። ኣየናይ ስእሊ እዩ?
steps-ask-pick-sound = ርኣዩ። ኣየናይ ምሉእ ሓሳብ እዩ?
steps-ask-act-on = ስምዑ፡ ድሕሪኡ ኣብቲ ስእሊ ግበሩ።
steps-ask-order = ብተርታ ኣንብሩ፦ መጀመርታ፡ ቀጺሉ፡ ድሕሪኡ።
steps-ask-say = ስምዑ፡ ድሕሪኡ በሉ።
steps-ask-dialogue = እንታይ ትብሉ?
steps-ask-match-word = ሓደ ቃል ተንክፉ፡ ድሕሪኡ ስእሉ።
steps-ask-build-word = ስምዑ። ክፋላት ናይቲ ቃል ኣንብሩ።
steps-ask-dial = ትሰምዕዎ ጠውቑ።
steps-ask-react = ስምዑ፡ ድሕሪኡ ምንቅስቓስ ግበሩ።
steps-ask-panorama = ከባቢኹም ርኣዩ። ሓደጋ ኣበይ ኣሎ?
steps-ask-sequence = ፊልም ርኣዩ፡ ድሕሪኡ መልሱ።
steps-ask-drive = ፍሬን ሓዙ። ርሕቀት ርኣዩ።
steps-ask-puzzle = ጽቡቕ ጌርኩም ርኣዩ፡ ድሕሪኡ ከምኡ ግበሩ።
steps-ask-form = ወረቐት ስምዑ። ንምምላእ ተንክፉ።
steps-ask-duo = ክልተ ኮንኩም፦ ነፍሲ ወከፍ ሰብ ፍርቂ ኣለዎ።
# One act for tomorrow, at work.
steps-ask-promise = ጽባሕ፡ ኣብ ስራሕ፦ እንታይ ትመርጹ?
steps-ask-debrief = እሞ፡ ከመይ ነይሩ?

# The seven beats of a scene, names of the planks.
steps-beat-hear = እሰምዕ
steps-beat-find = እረክብ
steps-beat-do = እገብር
steps-beat-say = እብል
steps-beat-noise = መሊሰ፡ ኣብ ጫውጫውታ
steps-beat-read = ኣንብብ
steps-beat-tomorrow = ጽባሕ

# What is missing before the act can be pressed.
steps-touch-picture = ሓደ ስእሊ ተንክፉ
steps-touch-answer = ሓደ መልሲ ተንክፉ
steps-touch-next = ነቲ ዝቕጽል ተንክፉ
# Ordering: the empty place.
steps-and-then = ድሕሪኡኸ?

# Words and figures.
steps-pair = ብሓንሳብ እዮም
steps-piece-by-piece = ብኽፋል ክፋል
steps-piece-missing = ሓደ ክፋል ይጎድል
steps-digit-missing = ሓደ ኣሃዝ ይጎድል
steps-one-by-one = ሓደ ብሓደ
steps-to-fill = ዝምላእ
# The hour on the keypad: separates hours and minutes.
steps-hour-sign = h
    .say = ሰዓት

# Driving.
steps-brake = ፍሬን እሕዝ
steps-faster = ዝቐልጠፈ
steps-less-fast = ዝደንጎየ
steps-dry-road = ንቑጽ ጽርግያ
steps-wet-road = ጥሉል ጽርግያ
# Distance while seeing, then while braking.
steps-seeing = እርኢ
steps-braking = ፍሬን እሕዝ

# Form.
steps-write = { $what } እጽሕፍ
    .say = እዚ እጽሕፍ
steps-other-time = ካልእ ሰዓት

# Two people, each has half.
steps-your-half = ፍርቅኹም
steps-ask-partner = ን { $name } ሕተቱ፦
    .say = ነቲ ካልእ ሰብ ሕተቱ።
steps-nobody-listens = ማንም ኣይሰምዕን። ምንም ኣይቅዳሕን።
steps-filled = መሊኡ
steps-play-alone = ብዘይ እቲ ካልእ ተጻወት

# Promise and telling it afterwards.
steps-tomorrow-once = ጽባሕ፡ ሓደ ግዜ፦
steps-to-whom = ንመን?
steps-other-sentence = ካልእ ምሉእ ሓሳብ
steps-we-shall-see = ክንርኢ ኢና
steps-i-do-it-tomorrow = ጽባሕ ክገብሮ እየ
steps-you-said = ናይ ቅድም ግዜ ከምዚ ኢልኩም፦
steps-i-tell = እነግር
steps-all-answers-good = ኩሉ መልስታት ጽቡቕ እዩ።
steps-thats-it = ንሱ እዩ

# Film, puzzle: play it again.
steps-see-again = መሊስካ ርአ
# A step this version of the app cannot play.
steps-comes-later = እዚ ስጉምቲ ቀልጢፉ ክመጽእ እዩ። ንቕጽል።
