### place = 9
### own-name = português
### direction = ltr
### voice = pt
### vowels = false
### plural-rules = pt-PT
### plural-forms = one other
### enabled = true
### reviewed = false
### reviewer =

## Choosing a language by ear: people greet, you answer the one you understand.

# What a person of this language says first.
language-greeting = Bom dia
# The button: already in the chosen language.
language-yes-mine = Sim, é a minha língua
language-who-greets = Cada pessoa diz bom dia. Toque numa pessoa. Compreende?
language-other-voices = Outras vozes
language-choose = Escolher a minha língua
# Said in the language just chosen.
language-i-help-you = Dou-lhe ajuda nesta língua.
language-no-voice = Ainda não há voz nesta língua. Há as imagens e a voz francesa.
