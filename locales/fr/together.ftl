## A duo on two phones: one shows a code, the other reads it. No network.

# On the phone that shows the code.
together-show = Montrez ce code à l’autre téléphone.
# A control: opens the camera to read the other phone.
together-read = Lire l’autre téléphone
# While the camera is open.
together-hold = Tenez la caméra devant l’autre téléphone.
# The camera read a code that is not one of a duo.
together-other-code = Ce n’est pas ce code. Regardez l’autre téléphone.
# The scene of the other phone has not come to this one yet.
together-not-here = Cette scène n’est pas encore ici. Elle vient avec le réseau.
# Beside the four digits, for a phone without a camera.
together-without-camera = Sans caméra : « Je cherche », puis ces chiffres.
# The act: the other phone has read the code.
together-ready = L’autre est prêt
# On the screen of scenes for two.
together-choose = Choisissez une scène à deux, ou lisez l’autre téléphone.
