## A duo on two phones: one shows a code, the other reads it. No network.

together-show = Покажіть цей код іншому телефону.
together-read = Прочитати інший телефон
together-hold = Тримайте камеру перед іншим телефоном.
together-other-code = Це не той код. Подивіться на інший телефон.
together-not-here = Цієї сцени тут ще нема. Вона прийде з мережею.
together-without-camera = Без камери: «Я шукаю», потім ці цифри.
together-ready = Інший готовий
together-choose = Виберіть сцену на двох або прочитайте інший телефон.
