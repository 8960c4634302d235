## Settings in pictures: each says what it does, never for whom.

settings-try-here = دلته وازمایئ:
settings-bigger = لوی
settings-slower = ورو
settings-no-sound = بې غږه
settings-contrast = رنګ توپیر
settings-night = شپه
settings-sun = لمر
settings-quiet-hours = آرام ساعتونه
settings-my-language = زما ژبه
settings-vibrate = لړزه
