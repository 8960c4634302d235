## More of the emergency card: where one is, who is told. The app knows no place and sends none.

rescue-17 = 17
rescue-17-who = Полиция (police)
rescue-17-for = кража, побои, угроза
rescue-aider-ask = Спросите, кто это.
rescue-where = Где я
rescue-ask-someone = Спросите адрес у кого-нибудь.
rescue-say-do-not-know = Я не знаю, где я.
rescue-say-site = Я на стройке.
rescue-say-inside = Я в здании.
rescue-say-road = Я на дороге.
rescue-say-near = Рядом я вижу…
rescue-agency = Сообщите и агентству в тот же день.
# $name is the referent, at the agency.
rescue-agency-name = Сообщите и { $name } в тот же день.
    .say = Сообщите и своему консультанту в тот же день.
