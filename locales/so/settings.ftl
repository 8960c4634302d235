## Settings in pictures: each says what it does, never for whom.

settings-try-here = Halkan ku day:
settings-bigger = Weyn
settings-slower = Tartiib
settings-no-sound = Cod la’aan
settings-contrast = Kala-muuqasho
settings-night = Habeen
settings-sun = Qorrax
settings-quiet-hours = Saacado deggan
settings-my-language = Luqaddayda
settings-vibrate = Gariir
