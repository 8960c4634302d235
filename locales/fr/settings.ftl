## Settings in pictures: each says what it does, never for whom.

settings-try-here = Essayez ici :
settings-bigger = Plus grand
settings-slower = Plus lent
settings-no-sound = Sans son
settings-contrast = Contraste
settings-night = Nuit
settings-sun = Soleil
settings-quiet-hours = Heures calmes
settings-my-language = Ma langue
settings-vibrate = Vibrer
