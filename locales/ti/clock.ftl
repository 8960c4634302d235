## The clock of the phone is wrong.

clock-is-wrong = ሰዓት ናይ ተሌፎን ቅኑዕ ኣይኮነን። ሰዓት ኣስተኻኽሉ፡ ድሕሪኡ ተመለሱ።
clock-answers-kept = መልስታትኩም ተዓቂቡ ኣሎ።
clock-set = ሰዓት ምስትኽኻል
