## Steps of a scene: the default question of each kind, the beats, the small controls.

# Default question of each kind of step, said by the guide.
steps-ask-listen = Слушайте. Коснитесь картинки, чтобы услышать ещё.
steps-ask-pick-picture = Слушайте. Какая это картинка?
steps-ask-pick-sound = Смотрите. Какая это фраза?
steps-ask-act-on = Слушайте, потом сделайте на картинке.
steps-ask-order = Расставьте по порядку: сначала, потом, дальше.
steps-ask-say = Слушайте, потом скажите.
steps-ask-dialogue = Что вы скажете?
steps-ask-match-word = Коснитесь слова, потом его картинки.
steps-ask-build-word = Слушайте. Сложите части слова.
steps-ask-dial = Наберите то, что слышите.
steps-ask-react = Слушайте, потом сделайте движение.
steps-ask-panorama = Посмотрите вокруг. Где опасность?
steps-ask-sequence = Посмотрите фильм, потом отвечайте.
steps-ask-drive = Тормозите. Посмотрите на расстояние.
steps-ask-puzzle = Смотрите внимательно, потом сделайте так же.
steps-ask-form = Послушайте лист. Коснитесь, чтобы заполнить.
steps-ask-duo = Вдвоём: у каждого своя половина.
# One act for tomorrow, at work.
steps-ask-promise = Завтра, на работе: что вы выбираете?
steps-ask-debrief = Ну, как всё прошло?

# The seven beats of a scene, names of the planks.
steps-beat-hear = я слушаю
steps-beat-find = я нахожу
steps-beat-do = я делаю
steps-beat-say = я говорю
steps-beat-noise = ещё раз, в шуме
steps-beat-read = я читаю
steps-beat-tomorrow = завтра

# What is missing before the act can be pressed.
steps-touch-picture = Коснитесь картинки
steps-touch-answer = Коснитесь ответа
steps-touch-next = Коснитесь следующего
# Ordering: the empty place.
steps-and-then = а потом?

# Words and figures.
steps-pair = Они вместе
steps-piece-by-piece = Часть за частью
steps-piece-missing = Не хватает части
steps-digit-missing = Не хватает цифры
steps-one-by-one = По одному
steps-to-fill = заполнить
# The hour on the keypad: separates hours and minutes.
steps-hour-sign = h
    .say = час

# Driving.
steps-brake = Я торможу
steps-faster = Быстрее
steps-less-fast = Медленнее
steps-dry-road = сухая дорога
steps-wet-road = мокрая дорога
# Distance while seeing, then while braking.
steps-seeing = я вижу
steps-braking = я торможу

# Form.
steps-write = Я пишу { $what }
    .say = Я пишу это
steps-other-time = другой час

# Two people, each has half.
steps-your-half = Ваша половина
steps-ask-partner = Спросите. Отвечает { $name }:
    .say = Спросите другого человека.
steps-nobody-listens = Никто не слушает. Ничего не записывается.
steps-filled = Заполнено
steps-play-alone = Играть без другого

# Promise and telling it afterwards.
steps-tomorrow-once = Завтра, один раз:
steps-to-whom = Кому?
steps-other-sentence = Другая фраза
steps-we-shall-see = Посмотрим
steps-i-do-it-tomorrow = Я сделаю это завтра
steps-you-said = В прошлый раз вы сказали:
steps-i-tell = Я рассказываю
steps-all-answers-good = Все ответы хорошие.
steps-thats-it = Именно так

# Film, puzzle: play it again.
steps-see-again = Ещё раз
# A step this version of the app cannot play.
steps-comes-later = Этот шаг скоро появится. Идём дальше.
