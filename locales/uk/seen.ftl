## Who sees what, who saw what and when, as the console shows it.

seen-title = Хто що бачив
seen-sees = { $name } бачить, що ви знаєте.
    .say = Ваш контакт бачить, що ви знаєте.
seen-sees-not = { $name } не бачить, що ви знаєте.
    .say = Ваш контакт не бачить, що ви знаєте.
seen-alone = Ніхто не бачить, що ви знаєте.
seen-company = Підприємство не бачить нічого.
seen-opened = { $name } відкриває вашу сторінку.
    .say = Хтось відкрив вашу сторінку.
seen-exported = { $name } робить файл, де є ви.
    .say = Хтось зробив файл, де є ви.
seen-trainer = Навчання
seen-coordinator = Координація
seen-today = Сьогодні
seen-yesterday = Учора
seen-this-week = Цього тижня
seen-before = Раніше
seen-nobody-yet = Ніхто не відкривав вашу сторінку.
seen-stop = Більше не показувати
seen-show = Показувати
