### place = 5
### own-name = پښتو
### direction = rtl
### voice =
### vowels = false
### plural-rules = ps
### plural-forms = one other
### enabled = false
### reviewed = false
### reviewer =

## Choosing a language by ear: people greet, you answer the one you understand.

# What a person of this language says first.
language-greeting = سلام
# The button: already in the chosen language.
language-yes-mine = هو، دا زما ژبه ده
language-who-greets = هر کس سلام کوي. یوه کس ته لاس کېږدئ. پوهېږئ؟
language-other-voices = نور غږونه
language-choose = زما د ژبې ټاکل
# Said in the language just chosen.
language-i-help-you = زه په دې ژبه له تاسو سره مرسته کوم.
language-no-voice = په دې ژبه لا غږ نشته. عکسونه او فرانسوي غږ شته.
