## The emergency card: opens from any screen, without profile and without network.
## French names (SAMU, pompiers) stay as they are said in France.

emergency-title = Срочно
emergency-protect-first = Сначала защитите себя.
emergency-first-aider = Спасатель на площадке
# $name is the first-aider of the site.
emergency-first-aider-name = { $name }, спасатель
    .say = Спасатель на площадке
emergency-here-on-site = здесь, на площадке
emergency-call = Позвонить
emergency-agency = Позвонить в агентство
emergency-15 = 15
emergency-15-who = Скорая (SAMU)
    .say = Скорая, Самю
emergency-15-for = ранен, болен
emergency-18 = 18
emergency-18-who = Пожарные (pompiers)
    .say = Пожарные, помпье
emergency-18-for = пожар, авария
emergency-112 = 112
emergency-112-for = все службы
emergency-114 = 114
# 114 is reached by text message: for whoever cannot hear or speak.
emergency-114-how = через SMS
    .say = через эсэмэс
emergency-114-for = если не слышу, не говорю
emergency-you-are-here = Вы здесь:
emergency-place-unknown = Ищите улицу, номер, вывеску.
emergency-what-to-say = Что сказать по телефону
emergency-say-name = Здравствуйте, меня зовут…
emergency-say-where = Я нахожусь в…
emergency-say-what = Произошёл несчастный случай.
emergency-say-who = Один человек ранен.
emergency-say-speaks = Человек говорит.
emergency-say-breathes = Человек дышит.
emergency-say-hang-up = Можно положить трубку?
emergency-near-miss = Чуть не случилось…
emergency-no-injury = раненых нет
emergency-danger-now = Опасность сейчас? Скажите начальнику.
