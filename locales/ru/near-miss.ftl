## "J'ai failli…": something almost happened. Four touches, by voice or by picture, without a name.

near-miss-title = Чуть не случилось…
near-miss-what = Что произошло?
# "I almost…": fell, was hit, cut myself…
near-miss-fall = падение
near-miss-hit = удар
near-miss-cut = порез
near-miss-burn = ожог
near-miss-load = падение груза
# Forklift.
near-miss-truck = погрузчик
near-miss-power = электричество
near-miss-product = химическое средство
near-miss-other = что-то другое
near-miss-where = Где это было?
near-miss-there = Вот здесь
near-miss-when = Когда это было?
near-miss-just-now = сейчас
near-miss-today = сегодня
near-miss-yesterday = вчера
near-miss-before = раньше
near-miss-already = Такое уже бывало?
near-miss-i-tell = Я рассказываю
near-miss-do-not-know = Я не знаю
near-miss-no-name = Ваше имя не отправляется.
near-miss-want-answer = Вы хотите ответ?
near-miss-send = Отправить
near-miss-thanks = Спасибо. Человек посмотрит.
