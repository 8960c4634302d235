## A word by voice to the people who make the app, from any screen.

makers-title = Сказать создателям
makers-ask = Скажите, что хорошо, а что нет.
makers-with = Ваш голос идёт с названием экрана. Никогда с вашим именем.
makers-send = Отправить
makers-waits = Ваш голос ждёт сети.
makers-received = Получено. Спасибо.
makers-by-hand = Без группы вы сами отдаёте файл.
