## Alarm words in noise: the gesture, and the noise dial that belongs to the learner.

react-listen = Ascultați… apoi atingeți
react-go = Înaintez
react-stop = Mă opresc
react-aside = Mă dau la o parte
react-freeze = Nu mă mai mișc
react-down = Mă aplec
react-noise = Zgomot
react-less-noise = Mai puțin zgomot
react-more-noise = Mai mult zgomot
# Twins of the sound.
react-vibrates = vibrează
react-flashes = clipește
react-take-your-time = Nu vă grăbiți.
