## "J'ai failli…": something almost happened. Four touches, by voice or by picture, without a name.

near-miss-title = J’ai failli…
near-miss-what = Il s’est passé quoi ?
# "I almost…": fell, was hit, cut myself…
near-miss-fall = tomber
near-miss-hit = être heurté
near-miss-cut = me couper
near-miss-burn = me brûler
near-miss-load = recevoir une charge
# Forklift.
near-miss-truck = un chariot
near-miss-power = l’électricité
near-miss-product = un produit
near-miss-other = autre chose
near-miss-where = C’était où ?
near-miss-there = C’est là
near-miss-when = C’était quand ?
near-miss-just-now = maintenant
near-miss-today = aujourd’hui
near-miss-yesterday = hier
near-miss-before = avant
near-miss-already = C’est déjà arrivé ?
near-miss-i-tell = Je raconte
near-miss-do-not-know = Je ne sais pas
near-miss-no-name = Votre nom n’est pas envoyé.
near-miss-want-answer = Vous voulez une réponse ?
near-miss-send = Envoyer
near-miss-thanks = Merci. Une personne va regarder.
