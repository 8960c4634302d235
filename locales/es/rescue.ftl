## More of the emergency card: where one is, who is told. The app knows no place and sends none.

rescue-17 = 17
rescue-17-who = Policía (police)
rescue-17-for = robo, golpes, amenaza
rescue-aider-ask = Pregunte quién es.
rescue-where = Dónde estoy
rescue-ask-someone = Pregunte la dirección a alguien.
rescue-say-do-not-know = No sé dónde estoy.
rescue-say-site = Estoy en una obra.
rescue-say-inside = Estoy en un edificio.
rescue-say-road = Estoy en la carretera.
rescue-say-near = Al lado veo…
rescue-agency = Avise también a la agencia, el mismo día.
# $name is the referent, at the agency.
rescue-agency-name = Avise también a { $name }, el mismo día.
    .say = Avise también a la persona que le acompaña, el mismo día.
