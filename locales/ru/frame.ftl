## The frame of every learner screen, and the acts under the thumb.
## Controls: five words or fewer, "vous", first person for what the learner does.

frame-app = Passerelle
    .say = Пасерель
# Top corner: back to the home picture.
frame-home = Главная
# Top corner: change the language at any moment.
frame-my-language = Мой язык
# The deck: three controls that never move.
frame-help = Помощь
frame-replay = Ещё раз
frame-emergency = Срочно
frame-back = Назад
# Name of the deck, for a screen reader.
frame-deck = Помощь, Ещё раз, Срочно

# Acts.
frame-understood = Мне понятно
# This picture.
frame-this-one = Вот эта
frame-my-answer = Это мой ответ
frame-done = Сделано
# I say it aloud (nothing judges the voice).
frame-i-say-it = Я говорю это
frame-continue = Дальше
frame-start = Начнём
frame-again = Ещё раз
frame-slower = Медленнее
frame-slow = Медленно
frame-not-now = Не сейчас
frame-yes = Да
frame-no = Нет
frame-ok = Хорошо
frame-suits-me = Мне подходит
frame-show-me = Покажите мне
frame-stop = Остановить
frame-close = Закрыть
frame-next = Следующее
frame-before = Предыдущее
frame-more = Больше
frame-less = Меньше
frame-remove = Убрать
frame-erase = Стереть
frame-redo = Переделать
# Shows the words of the scene, one by one.
frame-words = Слова

# Listening.
frame-listen = Слушать
# Name of the ear beside something. $what is the thing that will be said.
frame-listen-to = Слушать: { $what }
    .say = Слушать
frame-listen-question = Слушать вопрос
# First screen of all: a large picture, no sound before a touch.
frame-touch = Коснитесь картинки
frame-getting-ready = Сейчас будет.

# Where am I: planks of the scene, for a screen reader. $what is a beat ("j'écoute").
frame-plank = Доска { NUMBER($here) } из { NUMBER($count) }: { $what }
    .say = Вы здесь.
frame-page = Страница { NUMBER($here) } из { NUMBER($count) }
    .say = Другие страницы
