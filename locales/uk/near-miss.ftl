## "J'ai failli…": something almost happened. Four touches, by voice or by picture, without a name.

near-miss-title = Мало не сталося…
near-miss-what = Що сталося?
# "I almost…": fell, was hit, cut myself…
near-miss-fall = падіння
near-miss-hit = удар
near-miss-cut = поріз
near-miss-burn = опік
near-miss-load = падіння вантажу
# Forklift.
near-miss-truck = навантажувач
near-miss-power = електрика
near-miss-product = хімічний засіб
near-miss-other = щось інше
near-miss-where = Де це було?
near-miss-there = Ось тут
near-miss-when = Коли це було?
near-miss-just-now = зараз
near-miss-today = сьогодні
near-miss-yesterday = вчора
near-miss-before = раніше
near-miss-already = Таке вже бувало?
near-miss-i-tell = Я розповідаю
near-miss-do-not-know = Я не знаю
near-miss-no-name = Ваше ім’я не надсилається.
near-miss-want-answer = Ви хочете відповідь?
near-miss-send = Надіслати
near-miss-thanks = Дякуємо. Людина подивиться.
