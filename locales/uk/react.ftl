## Alarm words in noise: the gesture, and the noise dial that belongs to the learner.

react-listen = Слухайте… потім торкніться
react-go = Я йду
react-stop = Я зупиняюся
react-aside = Я відходжу вбік
react-freeze = Я не рухаюся
react-down = Я пригинаюся
react-noise = Шум
react-less-noise = Менше шуму
react-more-noise = Більше шуму
# Twins of the sound.
react-vibrates = вібрує
react-flashes = блимає
react-take-your-time = Не поспішайте.
