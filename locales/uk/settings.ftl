## Settings in pictures: each says what it does, never for whom.

settings-try-here = Спробуйте тут:
settings-bigger = Більше
settings-slower = Повільніше
settings-no-sound = Без звуку
settings-contrast = Контраст
settings-night = Ніч
settings-sun = Сонце
settings-quiet-hours = Тихі години
settings-my-language = Моя мова
settings-vibrate = Вібрація
