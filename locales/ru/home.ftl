## Home: the group's footbridge, one next thing, four places.

# The next plank of the common footbridge is the learner's to lay.
home-next-plank = Следующая доска — ваша
home-you-were-here = Вы были здесь
home-resume = Продолжить
home-first-scene = Первая сцена
home-scenes = Мои сцены
home-knows = Я умею…
home-duo = Вдвоём
# Near miss: something almost happened at work.
home-near-miss = Чуть не случилось…
home-bridge = Мостик группы
home-bridge-what = Каждая сцена кладёт одну доску. Мостик — общий.
home-all-seen = Здесь всё просмотрено. Можно посмотреть ещё.
home-no-scene = Здесь пока нет сцен.
# How long a scene lasts.
home-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
 }
    .say = Несколько минут

# After weeks away.
home-welcome-back = С возвращением!
home-nothing-lost = Ничего не потеряно.
home-review-first = Сначала вспомнить
# $name is the referent, the person one may call.
home-contact-here = { $name } по-прежнему с вами.
    .say = Человек, который вас сопровождает, по-прежнему здесь.
