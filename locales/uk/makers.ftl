## A word by voice to the people who make the app, from any screen.

makers-title = Сказати творцям
makers-ask = Скажіть, що добре, а що ні.
makers-with = Ваш голос іде з назвою екрана. Ніколи з вашим ім’ям.
makers-send = Надіслати
makers-waits = Ваш голос чекає на мережу.
makers-received = Отримано. Дякуємо.
makers-by-hand = Без групи ви самі віддаєте файл.
