## Needs, set by trying: sound, one hand, calm. Each says what it does, never for whom.

needs-example = Надень каску.
needs-hand = Одна рука
needs-calm = Меньше движения
needs-voice = Голос для меня
needs-sound = Звук
needs-do-you-hear = Вы слышите?
needs-i-hear = Я слышу
needs-louder = Громче
needs-side-button = Нажмите кнопку сбоку.
needs-no-sound-how = Без звука: всё пишется, мигает и вибрирует.
