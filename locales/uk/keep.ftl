## Keeping one's place: after the first scene, and on a shared phone.

keep-title = Зберегти ваше місце?
keep-choose-picture = Виберіть свою картинку
keep-say-name = Скажіть своє ім’я
keep-name-stays = Ваше ім’я залишається в цьому телефоні.
keep-choose-three = Виберіть три картинки
keep-remember-three = Ці три картинки відкривають ваше місце.
keep-kept = Ваше місце збережено.
keep-who-is-here = Хто тут?
keep-touch-yours = Торкніться своєї картинки.
keep-new-person = Нова людина
keep-my-card = У мене є картка
keep-three-pictures = Торкніться своїх трьох картинок
keep-other-pictures = Це інші картинки. Спробуйте ще.
keep-forgotten = Запитайте в агенції. Ваше місце залишається.
keep-hide = Сховати
keep-play-without = Грати без профілю
