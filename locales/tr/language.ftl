### place = 8
### own-name = Türkçe
### direction = ltr
### voice = tr
### vowels = false
### plural-rules = tr
### plural-forms = one other
### enabled = true
### reviewed = false
### reviewer =

## Choosing a language by ear: people greet, you answer the one you understand.

# What a person of this language says first.
language-greeting = Merhaba
# The button: already in the chosen language.
language-yes-mine = Evet, bu benim dilim
language-who-greets = Herkes merhaba diyor. Bir kişiye dokunun. Anlıyor musunuz?
language-other-voices = Başka sesler
language-choose = Dilimi seç
# Said in the language just chosen.
language-i-help-you = Size bu dilde yardım ediyorum.
language-no-voice = Bu dilde henüz ses yok. Resimler ve Fransızca ses var.
