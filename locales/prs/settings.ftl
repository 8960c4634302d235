## Settings in pictures: each says what it does, never for whom.

settings-try-here = اینجا امتحان کنید:
settings-bigger = کلان‌تر
settings-slower = آهسته‌تر
settings-no-sound = بدون صدا
settings-contrast = روشن و تاریک
settings-night = شب
settings-sun = آفتاب
settings-quiet-hours = ساعت‌های آرام
settings-my-language = زبان من
settings-vibrate = لرزه
