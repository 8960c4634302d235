## More of the emergency card: where one is, who is told. The app knows no place and sends none.

rescue-17 = 17
rescue-17-who = Poliția (police)
rescue-17-for = furt, lovituri, amenințare
rescue-aider-ask = Întrebați cine este.
rescue-where = Unde sunt
rescue-ask-someone = Întrebați pe cineva adresa.
rescue-say-do-not-know = Nu știu unde sunt.
rescue-say-site = Sunt pe un șantier.
rescue-say-inside = Sunt într-o clădire.
rescue-say-road = Sunt pe drum.
rescue-say-near = Alături văd…
rescue-agency = Anunțați și agenția, în aceeași zi.
# $name is the referent, at the agency.
rescue-agency-name = Anunțați-o și pe { $name }, în aceeași zi.
    .say = Anunțați și persoana care vă însoțește, în aceeași zi.
