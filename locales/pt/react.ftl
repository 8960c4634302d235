## Alarm words in noise: the gesture, and the noise dial that belongs to the learner.

react-listen = Ouça… e depois toque
react-go = Avanço
react-stop = Paro
react-aside = Afasto-me
react-freeze = Não me mexo
react-down = Baixo-me
react-noise = Barulho
react-less-noise = Menos barulho
react-more-noise = Mais barulho
# Twins of the sound.
react-vibrates = vibra
react-flashes = pisca
react-take-your-time = Não tenha pressa.
