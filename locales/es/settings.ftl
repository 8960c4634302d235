## Settings in pictures: each says what it does, never for whom.

settings-try-here = Pruebe aquí:
settings-bigger = Más grande
settings-slower = Más lento
settings-no-sound = Sin sonido
settings-contrast = Contraste
settings-night = Noche
settings-sun = Sol
settings-quiet-hours = Horas tranquilas
settings-my-language = Mi idioma
settings-vibrate = Vibrar
