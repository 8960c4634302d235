## Saying a sentence and comparing: no machine judges the voice, it stays on the phone.

say-model = ኣብነት
say-mine = ድምጽኹም
# Hear the model and one's own voice, one after the other.
say-both = ክልቲኡ
say-record = እዛረብ
say-speak-now = ሕጂ ተዛረቡ
say-stop = ወዲአ
say-again = መሊስካ ምዝራብ
say-keep = ዕቀብ
say-erase = ደምስስ
say-erased = ተደምሲሱ።
say-stays-here = ድምጽኹም ኣብዚ ተሌፎን ይተርፍ
say-without-recording = ብዘይ ምቕዳሕ ምባል
# How it went, told by the learner.
say-how-was-it = ንዓኹምከ?
say-i-manage = እኽእል
say-with-help = ብሓገዝ
say-not-yet = ገና
say-someone-listens = ሓደ ሰብ ይሰምዓኒ
