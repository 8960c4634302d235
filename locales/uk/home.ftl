## Home: the group's footbridge, one next thing, four places.

# The next plank of the common footbridge is the learner's to lay.
home-next-plank = Наступна дошка — ваша
home-you-were-here = Ви були тут
home-resume = Продовжити
home-first-scene = Перша сцена
home-scenes = Мої сцени
home-knows = Я вмію…
home-duo = Удвох
# Near miss: something almost happened at work.
home-near-miss = Мало не сталося…
home-bridge = Місток групи
home-bridge-what = Кожна сцена кладе одну дошку. Місток — спільний.
home-all-seen = Тут усе переглянуто. Можна подивитися ще.
home-no-scene = Тут ще немає сцен.
# How long a scene lasts.
home-minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
 }
    .say = Кілька хвилин

# After weeks away.
home-welcome-back = З поверненням!
home-nothing-lost = Нічого не втрачено.
home-review-first = Спершу пригадати
# $name is the referent, the person one may call.
home-contact-here = { $name } і далі з вами.
    .say = Людина, яка вас супроводжує, і далі тут.
