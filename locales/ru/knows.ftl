## "Je sais…": sentences, oral and written apart, and who saw it. Never a figure.

knows-title = Я умею…
knows-i-know = Я умею
knows-with-help = Получается с помощью
knows-not-yet = Пока нет
knows-oral = Устно
knows-oral-what = Когда я слушаю и говорю.
knows-written = Письменно
knows-written-what = Когда я читаю и пишу.
# Three states that are never merged: said, seen, validated. $date is already written.
knows-i-say-it = Я так говорю. Ещё никто этого не видел.
knows-seen-by = Видит и подтверждает: { $name }, { $date }
    .say = Один человек это видел.
knows-validated-by = Утверждает: { $name }, { $date }
    .say = Это подтверждено.
knows-show-someone = Показать кому-нибудь
knows-nothing-yet = Ваши фразы «Я умею…» появятся здесь.
