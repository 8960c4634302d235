## Needs, set by trying: sound, one hand, calm. Each says what it does, never for whom.

needs-example = Одягни каску.
needs-hand = Одна рука
needs-calm = Менше руху
needs-voice = Голос для мене
needs-sound = Звук
needs-do-you-hear = Ви чуєте?
needs-i-hear = Я чую
needs-louder = Гучніше
needs-side-button = Натисніть кнопку збоку.
needs-no-sound-how = Без звуку: усе пишеться, блимає і вібрує.
