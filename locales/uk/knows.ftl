## "Je sais…": sentences, oral and written apart, and who saw it. Never a figure.

knows-title = Я вмію…
knows-i-know = Я вмію
knows-with-help = Виходить з допомогою
knows-not-yet = Ще ні
knows-oral = Усно
knows-oral-what = Коли я слухаю і говорю.
knows-written = Письмово
knows-written-what = Коли я читаю і пишу.
# Three states that are never merged: said, seen, validated. $date is already written.
knows-i-say-it = Я так кажу. Ще ніхто цього не бачив.
knows-seen-by = Бачить і підтверджує: { $name }, { $date }
    .say = Одна людина це бачила.
knows-validated-by = Затверджує: { $name }, { $date }
    .say = Це підтверджено.
knows-show-someone = Показати комусь
knows-nothing-yet = Ваші речення «Я вмію…» з’являться тут.
