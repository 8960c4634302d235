## Alarm words in noise: the gesture, and the noise dial that belongs to the learner.

react-listen = گوش کنید… بعد لمس کنید
react-go = پیش می‌روم
react-stop = ایستاد می‌شوم
react-aside = یک طرف می‌روم
react-freeze = هیچ شور نمی‌خورم
react-down = خود را پایین می‌کنم
react-noise = سر و صدا
react-less-noise = سر و صدای کمتر
react-more-noise = سر و صدای زیادتر
# Twins of the sound.
react-vibrates = لرزه دارد
react-flashes = چشمک می‌زند
react-take-your-time = عجله نکنید.
