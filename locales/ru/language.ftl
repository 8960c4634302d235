### place = 7
### own-name = русский
### direction = ltr
### voice = ru
### vowels = false
### plural-rules = ru
### plural-forms = one few many other
### enabled = true
### reviewed = false
### reviewer =

## Choosing a language by ear: people greet, you answer the one you understand.

# What a person of this language says first.
language-greeting = Здравствуйте
# The button: already in the chosen language.
language-yes-mine = Да, это мой язык
language-who-greets = Каждый здоровается. Коснитесь человека. Вы понимаете?
language-other-voices = Другие голоса
language-choose = Выбрать мой язык
# Said in the language just chosen.
language-i-help-you = Я помогаю вам на этом языке.
language-no-voice = На этом языке пока нет голоса. Есть картинки и французский голос.
