## Alarm words in noise: the gesture, and the noise dial that belongs to the learner.

react-listen = Dhegayso… dabadeed taabo
react-go = Waan socdaa
react-stop = Waan joogsadaa
react-aside = Dhinac baan u leexdaa
react-freeze = Ma dhaqaaqo
react-down = Waan foorarsadaa
react-noise = Buuq
react-less-noise = Buuq yar
react-more-noise = Buuq badan
# Twins of the sound.
react-vibrates = wuu gariiraa
react-flashes = wuu bilig leeyahay
react-take-your-time = Ha degdegin.
