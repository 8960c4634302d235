## Reminders that one chooses: when, which days, the hours one works. Nothing of them is shown on a locked screen.

remind-title = Напоминания
remind-when = В какое время?
remind-morning = Утром
remind-noon = В полдень
remind-evening = Вечером
remind-days = В какие дни?
remind-mon = понедельник
remind-tue = вторник
remind-wed = среда
remind-thu = четверг
remind-fri = пятница
remind-sat = суббота
remind-sun = воскресенье
remind-work = Моя работа
remind-early = Рано утром
remind-day = Днём
remind-late = После обеда и вечером
remind-night = Ночью
remind-never-at-work = Никогда на работе, никогда ночью.
remind-off = Без напоминаний.
remind-while-open = Звонит, если Passerelle открыт.
remind-closed = Может звонить, даже закрытый.
remind-calendar = Добавить в календарь
remind-given = Откройте файл: календарь звонит даже без Passerelle.
remind-cannot = Этот телефон сам не звонит. Возьмите календарь.
