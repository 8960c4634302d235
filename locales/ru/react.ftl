## Alarm words in noise: the gesture, and the noise dial that belongs to the learner.

react-listen = Слушайте… потом коснитесь
react-go = Я иду
react-stop = Я останавливаюсь
react-aside = Я отхожу в сторону
react-freeze = Я не двигаюсь
react-down = Я пригибаюсь
react-noise = Шум
react-less-noise = Меньше шума
react-more-noise = Больше шума
# Twins of the sound.
react-vibrates = вибрирует
react-flashes = мигает
react-take-your-time = Не торопитесь.
