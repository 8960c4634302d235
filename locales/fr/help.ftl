## Help: a person first, then the app. Four or more needs, two touches away.

help-title = Aide
# $name is the referent.
help-you-can-call = Vous pouvez appeler { $name }.
    .say = Vous pouvez appeler la personne qui vous suit.
help-call = Appeler
help-message = Message
help-no-contact = Demandez à une personne de l’agence.
help-touch-to-hear = Touchez un bouton, je dis ce que c’est
help-for-me = Pour moi
help-i-need = J’ai besoin d’aide pour…
help-need-work = le travail
help-need-housing = le logement
help-need-health = la santé
help-need-papers = les papiers
help-need-children = les enfants
help-need-transport = le transport
help-need-money = l’argent
help-need-phone = le téléphone
help-need-other = autre chose
help-asked = C’est demandé. Une personne vous répond.
help-asked-waiting = C’est gardé ici. Ça partira avec le réseau.
