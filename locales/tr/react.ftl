## Alarm words in noise: the gesture, and the noise dial that belongs to the learner.

react-listen = Dinleyin… sonra dokunun
react-go = İlerliyorum
react-stop = Duruyorum
react-aside = Kenara çekiliyorum
react-freeze = Kıpırdamıyorum
react-down = Eğiliyorum
react-noise = Gürültü
react-less-noise = Daha az gürültü
react-more-noise = Daha çok gürültü
# Twins of the sound.
react-vibrates = titrer
react-flashes = yanıp söner
react-take-your-time = Acele etmeyin.
