### place = 4
### own-name = دری
### direction = rtl
### voice = fa
### vowels = false
### plural-rules = fa
### plural-forms = one other
### enabled = true
### reviewed = false
### reviewer =

## Choosing a language by ear: people greet, you answer the one you understand.

# What a person of this language says first.
language-greeting = سلام
# The button: already in the chosen language.
language-yes-mine = بلی، این زبان من است
language-who-greets = هر کس سلام می‌دهد. یک نفر را لمس کنید. می‌فهمید؟
language-other-voices = صداهای دیگر
language-choose = انتخاب زبان من
# Said in the language just chosen.
language-i-help-you = به این زبان به شما کمک می‌کنم.
language-no-voice = هنوز به این زبان صدا نیست. عکس‌ها و صدای فرانسوی است.
