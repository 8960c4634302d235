### place = 12
### own-name = Soomaali
### direction = ltr
### voice =
### vowels = false
### plural-rules = so
### plural-forms = one other
### enabled = false
### reviewed = false
### reviewer =

## Choosing a language by ear: people greet, you answer the one you understand.

# What a person of this language says first.
language-greeting = Nabad
# The button: already in the chosen language.
language-yes-mine = Haa, waa luqaddayda
language-who-greets = Qof walba wuu ku salaamayaa. Taabo qof. Ma fahmaysaa?
language-other-voices = Codad kale
language-choose = Dooro luqaddayda
# Said in the language just chosen.
language-i-help-you = Luqaddan ayaan kugu caawinayaa.
language-no-voice = Weli cod kuma jiro luqaddan. Waxaa jira sawirro iyo codka Faransiiska.
