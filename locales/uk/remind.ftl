## Reminders that one chooses: when, which days, the hours one works. Nothing of them is shown on a locked screen.

remind-title = Нагадування
remind-when = Коли саме?
remind-morning = Уранці
remind-noon = Опівдні
remind-evening = Увечері
remind-days = У які дні?
remind-mon = понеділок
remind-tue = вівторок
remind-wed = середа
remind-thu = четвер
remind-fri = п’ятниця
remind-sat = субота
remind-sun = неділя
remind-work = Моя робота
remind-early = Рано-вранці
remind-day = Удень
remind-late = По обіді та ввечері
remind-night = Уночі
remind-never-at-work = Ніколи на роботі, ніколи вночі.
remind-off = Без нагадувань.
remind-while-open = Дзвонить, якщо Passerelle відкрито.
remind-closed = Може дзвонити, навіть закрите.
remind-calendar = Додати в календар
remind-given = Відкрийте файл: календар дзвонить навіть без Passerelle.
remind-cannot = Цей телефон сам не дзвонить. Візьміть календар.
