### place = 2
### own-name = English
### direction = ltr
### voice = en-gb
### vowels = false
### plural-rules = en
### plural-forms = one other
### enabled = true
### reviewed = false
### reviewer =

## Choosing a language by ear: people greet, you answer the one you understand.

# What a person of this language says first.
language-greeting = Hello
# The button: already in the chosen language.
language-yes-mine = Yes, this is my language
language-who-greets = Each person says hello. Touch a person. Do you understand?
language-other-voices = Other voices
language-choose = Choose my language
# Said in the language just chosen.
language-i-help-you = I help you in this language.
language-no-voice = No voice in this language yet. There are pictures and the French voice.
