## Settings in pictures: each says what it does, never for whom.

settings-try-here = Tente aqui:
settings-bigger = Maior
settings-slower = Mais lento
settings-no-sound = Sem som
settings-contrast = Contraste
settings-night = Noite
settings-sun = Sol
settings-quiet-hours = Horas calmas
settings-my-language = A minha língua
settings-vibrate = Vibrar
