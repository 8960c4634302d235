## Alarm words in noise: the gesture, and the noise dial that belongs to the learner.

react-listen = Écoutez… puis touchez
react-go = J’avance
react-stop = Je stoppe
react-aside = Je m’écarte
react-freeze = Je ne bouge plus
react-down = Je me baisse
react-noise = Bruit
react-less-noise = Moins de bruit
react-more-noise = Plus de bruit
    .say = Plusse de bruit
# Twins of the sound.
react-vibrates = vibre
react-flashes = clignote
react-take-your-time = Prenez votre temps.
