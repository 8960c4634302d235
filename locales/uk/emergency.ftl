## The emergency card: opens from any screen, without profile and without network.
## French names (SAMU, pompiers) stay as they are said in France.

emergency-title = Екстрена допомога
emergency-protect-first = Спочатку захистіть себе.
emergency-first-aider = Рятувальник на майданчику
# $name is the first-aider of the site.
emergency-first-aider-name = { $name }, рятувальник
    .say = Рятувальник на майданчику
emergency-here-on-site = тут, на майданчику
emergency-call = Подзвонити
emergency-agency = Подзвонити до агенції
emergency-15 = 15
emergency-15-who = Швидка (SAMU)
    .say = Швидка, Самю
emergency-15-for = поранений, хворий
emergency-18 = 18
emergency-18-who = Пожежники (pompiers)
    .say = Пожежники, помп’є
emergency-18-for = пожежа, аварія
emergency-112 = 112
emergency-112-for = усі служби
emergency-114 = 114
# 114 is reached by text message: for whoever cannot hear or speak.
emergency-114-how = через SMS
    .say = через есемес
emergency-114-for = якщо не чую, не говорю
emergency-you-are-here = Ви тут:
emergency-place-unknown = Шукайте вулицю, номер, вивіску.
emergency-what-to-say = Що сказати по телефону
emergency-say-name = Добрий день, мене звати…
emergency-say-where = Я в…
emergency-say-what = Стався нещасний випадок.
emergency-say-who = Одна людина поранена.
emergency-say-speaks = Людина говорить.
emergency-say-breathes = Людина дихає.
emergency-say-hang-up = Можна покласти слухавку?
emergency-near-miss = Мало не сталося…
emergency-no-injury = поранених немає
emergency-danger-now = Небезпека зараз? Скажіть начальнику.
