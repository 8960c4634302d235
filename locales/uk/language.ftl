### place = 6
### own-name = українська
### direction = ltr
### voice = uk
### vowels = false
### plural-rules = uk
### plural-forms = one few many other
### enabled = true
### reviewed = false
### reviewer =

## Choosing a language by ear: people greet, you answer the one you understand.

# What a person of this language says first.
language-greeting = Добрий день
# The button: already in the chosen language.
language-yes-mine = Так, це моя мова
language-who-greets = Кожна людина вітається. Торкніться людини. Ви розумієте?
language-other-voices = Інші голоси
language-choose = Вибрати мою мову
# Said in the language just chosen.
language-i-help-you = Я допомагаю вам цією мовою.
language-no-voice = Цією мовою ще немає голосу. Є картинки і французький голос.
