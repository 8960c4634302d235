## Who sees what, who saw what and when, as the console shows it.

seen-title = Кто что видел
seen-sees = { $name } видит, что вы знаете.
    .say = Ваш контакт видит, что вы знаете.
seen-sees-not = { $name } не видит, что вы знаете.
    .say = Ваш контакт не видит, что вы знаете.
seen-alone = Никто не видит, что вы знаете.
seen-company = Предприятие не видит ничего.
seen-opened = { $name } открывает вашу страницу.
    .say = Кто-то открыл вашу страницу.
seen-exported = { $name } делает файл, где есть вы.
    .say = Кто-то сделал файл, где есть вы.
seen-trainer = Обучение
seen-coordinator = Координация
seen-today = Сегодня
seen-yesterday = Вчера
seen-this-week = На этой неделе
seen-before = Раньше
seen-nobody-yet = Никто не открывал вашу страницу.
seen-stop = Больше не показывать
seen-show = Показывать
