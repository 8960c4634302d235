## The frame of every learner screen, and the acts under the thumb.
## Controls: five words or fewer, "vous", first person for what the learner does.

frame-app = Passerelle
    .say = Пасерель
# Top corner: back to the home picture.
frame-home = Головна
# Top corner: change the language at any moment.
frame-my-language = Моя мова
# The deck: three controls that never move.
frame-help = Допомога
frame-replay = Ще раз
frame-emergency = Екстрено
frame-back = Назад
# Name of the deck, for a screen reader.
frame-deck = Допомога, Ще раз, Екстрено

# Acts.
frame-understood = Мені зрозуміло
# This picture.
frame-this-one = Ось ця
frame-my-answer = Це моя відповідь
frame-done = Зроблено
# I say it aloud (nothing judges the voice).
frame-i-say-it = Я кажу це
frame-continue = Далі
frame-start = Почнімо
frame-again = Ще раз
frame-slower = Повільніше
frame-slow = Повільно
frame-not-now = Не зараз
frame-yes = Так
frame-no = Ні
frame-ok = Добре
frame-suits-me = Мені підходить
frame-show-me = Покажіть мені
frame-stop = Зупинити
frame-close = Закрити
frame-next = Наступне
frame-before = Попереднє
frame-more = Більше
frame-less = Менше
frame-remove = Прибрати
frame-erase = Стерти
frame-redo = Переробити
# Shows the words of the scene, one by one.
frame-words = Слова

# Listening.
frame-listen = Слухати
# Name of the ear beside something. $what is the thing that will be said.
frame-listen-to = Слухати: { $what }
    .say = Слухати
frame-listen-question = Слухати запитання
# First screen of all: a large picture, no sound before a touch.
frame-touch = Торкніться картинки
frame-getting-ready = Зараз буде.

# Where am I: planks of the scene, for a screen reader. $what is a beat ("j'écoute").
frame-plank = Дошка { NUMBER($here) } з { NUMBER($count) }: { $what }
    .say = Ви тут.
frame-page = Сторінка { NUMBER($here) } з { NUMBER($count) }
    .say = Інші сторінки
