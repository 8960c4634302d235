## The voice studio: a trainer or a local speaker lends a voice. Not for learners' answers.

studio-title = Я даю свой голос
studio-which-language = На каком языке вы говорите?
studio-other-language = Другой язык
studio-say-language = Скажите название вашего языка
studio-agree = Скажите: «Я даю свой голос.»
studio-agree-why = Все могут слушать и копировать этот голос. Вы можете стереть его здесь.
studio-which-scene = Выберите сцену
studio-say-it = Скажите это на вашем языке
studio-phrase = Фраза { $n } из { $of }
    .say = Фразы
studio-phrases = Фразы
studio-low = Слишком тихо
studio-good = Хорошо
studio-loud = Слишком громко
studio-nothing = Я ничего не слышу. Говорите ближе.
studio-kept = Это сохранено на этом телефоне.
studio-give = Отдать мой голос
studio-file-ready = Файл готов.
studio-give-file = Отдать файл
studio-given = Готово. Спасибо.
studio-saved = Файл здесь: { $path }
    .say = Файл на этом устройстве.
studio-erase-all = Стереть всё
studio-erase-sure = Нажмите ещё раз, чтобы стереть всё
