## Where my answers are, and who sees what. Never a cloud: a path of planks.

send-title = Мої відповіді
# Short form, on the home screen.
send-recorded-short = Записано
send-recorded = Записано в цьому телефоні
send-all-here = Усе тут.
send-waiting = Чекає на відправку
send-no-network = Немає мережі: піде само.
send-sending = Надсилається.
send-sent = Надіслано
# $name is the person who received it.
send-received-by = Отримано: { $name }
    .say = Отримала людина, яка вас супроводжує
send-only-here = { $count ->
    [one] { $count } відповідь є тільки тут.
    [few] { $count } відповіді є тільки тут.
    [many] { $count } відповідей є тільки тут.
   *[other] { $count } відповіді є тільки тут.
 }
    .say = Деякі відповіді є тільки в цьому телефоні.
# A Wi-Fi that wants a page to be opened first (captive portal).
send-wifi-page = Цей вайфай просить відкрити сторінку. Відкрийте її і поверніться.
send-needs-help = Надсилання не працює. Покажіть цей телефон: { $name }.
    .say = Надсилання не працює. Покажіть цей телефон людині, яка вас супроводжує.
send-ask-agency = Надсилання не працює. Покажіть цей телефон в агенції.
send-now = Надіслати зараз
send-give-file = Дати файл
send-by-other-phone = Через інший телефон

# Who sees what.
send-who-sees = Хто що бачить?
send-my-voice = Мій голос
send-my-tries = Мої спроби
send-what-i-know = Я вмію…
send-only-me = тільки я
send-me-and = я і { $name }
    .say = я і людина, яка мене супроводжує
send-company = Підприємство
send-nothing = нічого
send-change = Змінити, хто що бачить

# Rights: hear, copy, erase.
send-hear-all = Послухати, що зберігається
send-copy-all = Взяти копію
send-erase-all = Стерти все
send-erase-sure = Стерти все, тут і в агенції?
send-erased = Тут стерто. В агенції — під час наступної відправки.
