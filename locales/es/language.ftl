### place = 10
### own-name = español
### direction = ltr
### voice = es
### vowels = false
### plural-rules = es
### plural-forms = one other
### enabled = true
### reviewed = false
### reviewer =

## Choosing a language by ear: people greet, you answer the one you understand.

# What a person of this language says first.
language-greeting = Hola
# The button: already in the chosen language.
language-yes-mine = Sí, es mi idioma
language-who-greets = Cada persona saluda. Toque a una persona. ¿Comprende?
language-other-voices = Otras voces
language-choose = Elegir mi idioma
# Said in the language just chosen.
language-i-help-you = Le ayudo en este idioma.
language-no-voice = Todavía no hay voz en este idioma. Están las imágenes y la voz francesa.
