## The voice studio: a trainer or a local speaker lends a voice. Not for learners' answers.

studio-title = Я даю свій голос
studio-which-language = Якою мовою ви говорите?
studio-other-language = Інша мова
studio-say-language = Скажіть назву вашої мови
studio-agree = Скажіть: «Я даю свій голос.»
studio-agree-why = Усі можуть слухати й копіювати цей голос. Ви можете стерти його тут.
studio-which-scene = Виберіть сцену
studio-say-it = Скажіть це вашою мовою
studio-phrase = Фраза { $n } з { $of }
    .say = Фрази
studio-phrases = Фрази
studio-low = Занадто тихо
studio-good = Добре
studio-loud = Занадто гучно
studio-nothing = Я нічого не почув. Говоріть ближче.
studio-kept = Це збережено на цьому телефоні.
studio-give = Віддати мій голос
studio-file-ready = Файл готовий.
studio-give-file = Віддати файл
studio-given = Готово. Дякую.
studio-saved = Файл тут: { $path }
    .say = Файл на цьому пристрої.
studio-erase-all = Стерти все
studio-erase-sure = Торкніться ще раз, щоб стерти все
