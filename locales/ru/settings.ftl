## Settings in pictures: each says what it does, never for whom.

settings-try-here = Попробуйте здесь:
settings-bigger = Крупнее
settings-slower = Медленнее
settings-no-sound = Без звука
settings-contrast = Контраст
settings-night = Ночь
settings-sun = Солнце
settings-quiet-hours = Тихие часы
settings-my-language = Мой язык
settings-vibrate = Вибрация
