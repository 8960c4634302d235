## A duo on two phones: one shows a code, the other reads it. No network.

together-show = Покажите этот код другому телефону.
together-read = Прочитать другой телефон
together-hold = Держите камеру перед другим телефоном.
together-other-code = Это не тот код. Посмотрите на другой телефон.
together-not-here = Этой сцены здесь ещё нет. Она придёт с сетью.
together-without-camera = Без камеры: «Я ищу», потом эти цифры.
together-ready = Другой готов
together-choose = Выберите сцену на двоих или прочитайте другой телефон.
