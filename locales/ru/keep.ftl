## Keeping one's place: after the first scene, and on a shared phone.

keep-title = Сохранить ваше место?
keep-choose-picture = Выберите свою картинку
keep-say-name = Скажите своё имя
keep-name-stays = Ваше имя остаётся в этом телефоне.
keep-choose-three = Выберите три картинки
keep-remember-three = Эти три картинки открывают ваше место.
keep-kept = Ваше место сохранено.
keep-who-is-here = Кто здесь?
keep-touch-yours = Коснитесь своей картинки.
keep-new-person = Новый человек
keep-my-card = У меня есть карточка
keep-three-pictures = Коснитесь своих трёх картинок
keep-other-pictures = Это другие картинки. Попробуйте ещё.
keep-forgotten = Спросите в агентстве. Ваше место остаётся.
keep-hide = Скрыть
keep-play-without = Играть без профиля
