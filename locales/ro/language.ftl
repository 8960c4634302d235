### place = 11
### own-name = română
### direction = ltr
### voice = ro
### vowels = false
### plural-rules = ro
### plural-forms = one few other
### enabled = true
### reviewed = false
### reviewer =

## Choosing a language by ear: people greet, you answer the one you understand.

# What a person of this language says first.
language-greeting = Bună ziua
# The button: already in the chosen language.
language-yes-mine = Da, este limba mea
language-who-greets = Fiecare persoană salută. Atingeți o persoană. Înțelegeți?
language-other-voices = Alte voci
language-choose = Aleg limba mea
# Said in the language just chosen.
language-i-help-you = Vă ajut în această limbă.
language-no-voice = Încă nu este voce în această limbă. Sunt imaginile și vocea franceză.
