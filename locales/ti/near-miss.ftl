## "J'ai failli…": something almost happened. Four touches, by voice or by picture, without a name.

near-miss-title = ቁሩብ ተሪፉኒ…
near-miss-what = እንታይ ኣጋጢሙ?
# "I almost…": fell, was hit, cut myself…
near-miss-fall = ምውዳቕ
near-miss-hit = ምግጫው
near-miss-cut = ምቑራጽ
near-miss-burn = ምንዳድ
near-miss-load = ዝወድቕ ጽዕነት
# Forklift.
near-miss-truck = ፎርክሊፍት
near-miss-power = ኤሌክትሪክ
near-miss-product = ኬሚካል
near-miss-other = ካልእ ነገር
near-miss-where = ኣበይ ነይሩ?
near-miss-there = ኣብኡ እዩ
near-miss-when = መዓስ ነይሩ?
near-miss-just-now = ሕጂ
near-miss-today = ሎሚ
near-miss-yesterday = ትማሊ
near-miss-before = ቅድሚኡ
near-miss-already = ቅድሚ ሕጂ ኣጋጢሙ ዶ?
near-miss-i-tell = እነግር
near-miss-do-not-know = ኣይፈልጥን
near-miss-no-name = ስምኩም ኣይለኣኽን።
near-miss-want-answer = መልሲ ትደልዩ ዶ?
near-miss-send = ልኣኽ
near-miss-thanks = የቐንየልና። ሓደ ሰብ ክርእዮ እዩ።
