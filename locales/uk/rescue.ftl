## More of the emergency card: where one is, who is told. The app knows no place and sends none.

rescue-17 = 17
rescue-17-who = Поліція (police)
rescue-17-for = крадіжка, побої, погроза
rescue-aider-ask = Запитайте, хто це.
rescue-where = Де я
rescue-ask-someone = Запитайте адресу в когось.
rescue-say-do-not-know = Я не знаю, де я.
rescue-say-site = Я на будівництві.
rescue-say-inside = Я в будівлі.
rescue-say-road = Я на дорозі.
rescue-say-near = Поруч я бачу…
rescue-agency = Повідомте й агентство того ж дня.
# $name is the referent, at the agency.
rescue-agency-name = Повідомте й { $name } того ж дня.
    .say = Повідомте й свого консультанта того ж дня.
