### place = 1
### own-name = français
### direction = ltr
### voice = fr
### vowels = false
### plural-rules = fr
### plural-forms = one other
### enabled = true
### reviewed = false
### reviewer =

## Choosing a language by ear: people greet, you answer the one you understand.

# What a person of this language says first.
language-greeting = Bonjour
# The button: already in the chosen language.
language-yes-mine = Oui, c’est ma langue
language-who-greets = Chaque personne dit bonjour. Touchez une personne. Vous comprenez ?
language-other-voices = Autres voix
language-choose = Choisir ma langue
# Said in the language just chosen.
language-i-help-you = Je vous aide dans cette langue.
language-no-voice = Pas encore de voix dans cette langue. Il y a les images et la voix française.
