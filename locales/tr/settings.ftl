## Settings in pictures: each says what it does, never for whom.

settings-try-here = Burada deneyin:
settings-bigger = Daha büyük
settings-slower = Daha yavaş
settings-no-sound = Sessiz
settings-contrast = Kontrast
settings-night = Gece
settings-sun = Güneş
settings-quiet-hours = Sakin saatler
settings-my-language = Dilim
settings-vibrate = Titreşim
