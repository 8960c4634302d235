## More of the emergency card: where one is, who is told. The app knows no place and sends none.

rescue-17 = 17
    .say = dix-sept
rescue-17-who = Police
rescue-17-for = vol, coups, menace
# Nobody told the app who the first-aider of the site is.
rescue-aider-ask = Demandez qui c’est.
# A control: the sentences that say where one is.
rescue-where = Où je suis
# What to do when one does not know the address.
rescue-ask-someone = Demandez l’adresse à une personne.
# Said to the emergency services.
rescue-say-do-not-know = Je ne sais pas où je suis.
rescue-say-site = Je suis sur un chantier.
rescue-say-inside = Je suis dans un bâtiment.
rescue-say-road = Je suis sur la route.
rescue-say-near = À côté, je vois…
# An accident at work is told to the agency on the same day.
rescue-agency = Prévenez aussi l’agence, le jour même.
# $name is the referent, at the agency.
rescue-agency-name = Prévenez aussi { $name }, le jour même.
    .say = Prévenez aussi la personne qui vous suit, le jour même.
