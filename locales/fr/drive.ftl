## Driving: a road, a pedal, planks of five metres. No race and no blame.

# The guide, before the pedal: somebody is on the crossing.
drive-ask-stop = Quelqu’un traverse. Freinez.
drive-ask-gap = Gardez la distance.
drive-ask-speed = Choisissez la vitesse.
# Closer to the vehicle in front.
drive-closer = Plus près
drive-farther = Plus loin
# A road with a bend: one does not see behind it.
drive-bend-road = un virage
# Said after a figure.
drive-metres = mètres
# The vehicle in front of mine.
drive-ahead = devant moi
drive-right-gap = la bonne distance
drive-person = une personne
# What came of it, after the pedal. No blame.
drive-stopped = On s’arrête à temps.
drive-too-far = On s’arrête trop loin.
drive-too-near = C’est trop près.
drive-gap-good = La distance est bonne.
drive-too-fast = C’est trop vite ici.
drive-speed-good = La vitesse est bonne.
