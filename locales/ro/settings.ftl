## Settings in pictures: each says what it does, never for whom.

settings-try-here = Încercați aici:
settings-bigger = Mai mare
settings-slower = Mai încet
settings-no-sound = Fără sunet
settings-contrast = Contrast
settings-night = Noapte
settings-sun = Soare
settings-quiet-hours = Ore liniștite
settings-my-language = Limba mea
settings-vibrate = Vibrează
