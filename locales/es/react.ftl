## Alarm words in noise: the gesture, and the noise dial that belongs to the learner.

react-listen = Escuche… y luego toque
react-go = Avanzo
react-stop = Me paro
react-aside = Me aparto
react-freeze = No me muevo
react-down = Me agacho
react-noise = Ruido
react-less-noise = Menos ruido
react-more-noise = Más ruido
# Twins of the sound.
react-vibrates = vibra
react-flashes = parpadea
react-take-your-time = Tómese su tiempo.
