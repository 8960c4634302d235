## Driving: a road, a pedal, planks of five metres. No race and no blame.

# The guide, before the pedal: somebody is on the crossing.
drive-ask-stop = Cineva traversează. Frânați.
drive-ask-gap = Păstrați distanța.
drive-ask-speed = Alegeți viteza.
# Closer to the vehicle in front.
drive-closer = Mai aproape
drive-farther = Mai departe
# A road with a bend: one does not see behind it.
drive-bend-road = o curbă
# Said after a figure.
drive-metres = metri
# The vehicle in front of mine.
drive-ahead = în fața mea
drive-right-gap = distanța potrivită
drive-person = o persoană
# What came of it, after the pedal. No blame.
drive-stopped = Ne oprim la timp.
drive-too-far = Ne oprim prea departe.
drive-too-near = E prea aproape.
drive-gap-good = Distanța e bună.
drive-too-fast = Aici e prea repede.
drive-speed-good = Viteza e bună.
