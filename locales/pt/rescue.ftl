## More of the emergency card: where one is, who is told. The app knows no place and sends none.

rescue-17 = 17
rescue-17-who = Polícia (police)
rescue-17-for = roubo, pancadas, ameaça
rescue-aider-ask = Pergunte quem é.
rescue-where = Onde estou
rescue-ask-someone = Pergunte o endereço a alguém.
rescue-say-do-not-know = Não sei onde estou.
rescue-say-site = Estou numa obra.
rescue-say-inside = Estou num edifício.
rescue-say-road = Estou na estrada.
rescue-say-near = Ao lado, vejo…
rescue-agency = Avise também a agência, no mesmo dia.
# $name is the referent, at the agency.
rescue-agency-name = Avise também { $name }, no mesmo dia.
    .say = Avise também a pessoa que o acompanha, no mesmo dia.
