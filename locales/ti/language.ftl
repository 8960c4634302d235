### place = 13
### own-name = ትግርኛ
### direction = ltr
### voice =
### vowels = false
### plural-rules = ti
### plural-forms = one other
### enabled = false
### reviewed = false
### reviewer =

## Choosing a language by ear: people greet, you answer the one you understand.

# What a person of this language says first.
language-greeting = ሰላም
# The button: already in the chosen language.
language-yes-mine = እወ፡ እዚ ቋንቋይ እዩ
language-who-greets = ነፍሲ ወከፍ ሰብ ሰላም ይብል። ሓደ ሰብ ተንክፉ። ይርድኣኩም ዶ?
language-other-voices = ካልኦት ድምጽታት
language-choose = ቋንቋይ ምምራጽ
# Said in the language just chosen.
language-i-help-you = በዚ ቋንቋ እሕግዘኩም።
language-no-voice = በዚ ቋንቋ ገና ድምጺ የለን። ስእልታትን ፈረንሳዊ ድምጽን ኣሎ።
