## Alarm words in noise: the gesture, and the noise dial that belongs to the learner.

react-listen = Listen… then touch
react-go = I go
react-stop = I stop
react-aside = I step aside
react-freeze = I don’t move
react-down = I get down
react-noise = Noise
react-less-noise = Less noise
react-more-noise = More noise
# Twins of the sound.
react-vibrates = vibrates
react-flashes = flashes
react-take-your-time = Take your time.
