## Where my answers are, and who sees what. Never a cloud: a path of planks.

send-title = Мои ответы
# Short form, on the home screen.
send-recorded-short = Записано
send-recorded = Записано в этом телефоне
send-all-here = Всё здесь.
send-waiting = Ждёт отправки
send-no-network = Нет сети: уйдёт само.
send-sending = Отправляется.
send-sent = Отправлено
# $name is the person who received it.
send-received-by = Получено: { $name }
    .say = Получил человек, который вас сопровождает
send-only-here = { $count ->
    [one] { $count } ответ есть только здесь.
    [few] { $count } ответа есть только здесь.
    [many] { $count } ответов есть только здесь.
   *[other] { $count } ответа есть только здесь.
 }
    .say = Некоторые ответы есть только в этом телефоне.
# A Wi-Fi that wants a page to be opened first (captive portal).
send-wifi-page = Этот вайфай просит открыть страницу. Откройте её и вернитесь.
send-needs-help = Отправка не работает. Покажите этот телефон: { $name }.
    .say = Отправка не работает. Покажите этот телефон человеку, который вас сопровождает.
send-ask-agency = Отправка не работает. Покажите этот телефон в агентстве.
send-now = Отправить сейчас
send-give-file = Дать файл
send-by-other-phone = Через другой телефон

# Who sees what.
send-who-sees = Кто что видит?
send-my-voice = Мой голос
send-my-tries = Мои попытки
send-what-i-know = Я умею…
send-only-me = только я
send-me-and = я и { $name }
    .say = я и человек, который меня сопровождает
send-company = Предприятие
send-nothing = ничего
send-change = Изменить, кто что видит

# Rights: hear, copy, erase.
send-hear-all = Послушать, что хранится
send-copy-all = Взять копию
send-erase-all = Стереть всё
send-erase-sure = Стереть всё, здесь и в агентстве?
send-erased = Здесь стёрто. В агентстве — при следующей отправке.
