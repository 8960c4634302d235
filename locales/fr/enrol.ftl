## Joining a group with a card, then one consent question a screen.
## Oui and Non have the same size; Non changes nothing.

enrol-title = Mon groupe
enrol-show-card = Montrez la carte à la caméra.
enrol-type-code = Taper le code
enrol-code = Le code de la carte
enrol-code-unknown = Ce code n’est pas connu. Regardez la carte encore une fois.
enrol-code-ended = Cette carte ne marche plus. Demandez une autre carte.
enrol-needs-network = Il faut le réseau une fois. Essayez avec un wifi.
    .say = Il faut le réseau une fois. Essayez avec un ouifi.
# $group is the name of the group.
enrol-joined = Vous êtes dans le groupe { $group }.
    .say = Vous êtes dans le groupe.

# Consent (domain.md §8), one sentence a voice.
enrol-app-keeps = L’application garde vos mots appris et vos badges.
enrol-why-keeps = C’est pour vous aider à apprendre.
enrol-chief-sees-nothing = Votre chef ne voit pas vos réponses.
enrol-voice-stays = Votre voix reste sur ce téléphone.
# The question. $name is the referent.
enrol-show-what-you-know = Vous voulez montrer ce que vous savez à { $name } ?
    .say = Vous voulez montrer ce que vous savez à la personne qui vous suit ?
enrol-no-is-fine = Non : pas de problème. Tout marche.
enrol-change-mind = Vous pouvez changer d’avis. Touchez ici.
enrol-erase-all = Vous pouvez tout effacer. Touchez la poubelle.
enrol-said-yes = C’est oui. Vous pouvez changer.
enrol-said-no = C’est non. Tout marche. Vous pouvez changer.
