## Settings in pictures: each says what it does, never for whom.

settings-try-here = Try here:
settings-bigger = Bigger
settings-slower = Slower
settings-no-sound = No sound
settings-contrast = Contrast
settings-night = Night
settings-sun = Sun
settings-quiet-hours = Quiet hours
settings-my-language = My language
settings-vibrate = Vibrate
