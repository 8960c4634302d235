## Alarm words in noise: the gesture, and the noise dial that belongs to the learner.

react-listen = غوږ ونیسئ… بیا لاس کېږدئ
react-go = مخکې ځم
react-stop = درېږم
react-aside = یوې خوا ته کېږم
react-freeze = نه ښورېږم
react-down = ځان ټیټوم
react-noise = شور
react-less-noise = لږ شور
react-more-noise = ډېر شور
# Twins of the sound.
react-vibrates = لړزېږي
react-flashes = ځلېږي
react-take-your-time = بېړه مه کوئ.
