## Steps of a scene: the default question of each kind, the beats, the small controls.

# Default question of each kind of step, said by the guide.
steps-ask-listen = Слухайте. Торкніться картинки, щоб почути ще.
steps-ask-pick-picture = Слухайте. Яка це картинка?
steps-ask-pick-sound = Дивіться. Яке це речення?
steps-ask-act-on = Слухайте, потім зробіть на картинці.
steps-ask-order = Розкладіть за порядком: спочатку, потім, далі.
steps-ask-say = Слухайте, потім скажіть.
steps-ask-dialogue = Що ви скажете?
steps-ask-match-word = Торкніться слова, потім його картинки.
steps-ask-build-word = Слухайте. Складіть частини слова.
steps-ask-dial = Наберіть те, що чуєте.
steps-ask-react = Слухайте, потім зробіть рух.
steps-ask-panorama = Подивіться навколо. Де небезпека?
steps-ask-sequence = Подивіться фільм, потім відповідайте.
steps-ask-drive = Гальмуйте. Подивіться на відстань.
steps-ask-puzzle = Дивіться уважно, потім зробіть так само.
steps-ask-form = Послухайте аркуш. Торкніться, щоб заповнити.
steps-ask-duo = Удвох: у кожного своя половина.
# One act for tomorrow, at work.
steps-ask-promise = Завтра, на роботі: що ви обираєте?
steps-ask-debrief = То як усе пройшло?

# The seven beats of a scene, names of the planks.
steps-beat-hear = я слухаю
steps-beat-find = я знаходжу
steps-beat-do = я роблю
steps-beat-say = я кажу
steps-beat-noise = ще раз, у шумі
steps-beat-read = я читаю
steps-beat-tomorrow = завтра

# What is missing before the act can be pressed.
steps-touch-picture = Торкніться картинки
steps-touch-answer = Торкніться відповіді
steps-touch-next = Торкніться наступного
# Ordering: the empty place.
steps-and-then = а потім?

# Words and figures.
steps-pair = Вони разом
steps-piece-by-piece = Частина за частиною
steps-piece-missing = Бракує частини
steps-digit-missing = Бракує цифри
steps-one-by-one = По одному
steps-to-fill = заповнити
# The hour on the keypad: separates hours and minutes.
steps-hour-sign = h
    .say = година

# Driving.
steps-brake = Я гальмую
steps-faster = Швидше
steps-less-fast = Повільніше
steps-dry-road = суха дорога
steps-wet-road = мокра дорога
# Distance while seeing, then while braking.
steps-seeing = я бачу
steps-braking = я гальмую

# Form.
steps-write = Я пишу { $what }
    .say = Я пишу це
steps-other-time = інша година

# Two people, each has half.
steps-your-half = Ваша половина
steps-ask-partner = Запитайте. Відповідає { $name }:
    .say = Запитайте іншу людину.
steps-nobody-listens = Ніхто не слухає. Нічого не записується.
steps-filled = Заповнено
steps-play-alone = Грати без іншого

# Promise and telling it afterwards.
steps-tomorrow-once = Завтра, один раз:
steps-to-whom = Кому?
steps-other-sentence = Інше речення
steps-we-shall-see = Побачимо
steps-i-do-it-tomorrow = Я зроблю це завтра
steps-you-said = Минулого разу ви сказали:
steps-i-tell = Я розповідаю
steps-all-answers-good = Усі відповіді добрі.
steps-thats-it = Саме так

# Film, puzzle: play it again.
steps-see-again = Ще раз
# A step this version of the app cannot play.
steps-comes-later = Цей крок скоро з’явиться. Ідемо далі.
