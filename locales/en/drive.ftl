## Driving: a road, a pedal, planks of five metres. No race and no blame.

# The guide, before the pedal: somebody is on the crossing.
drive-ask-stop = Somebody is crossing. Brake.
drive-ask-gap = Keep your distance.
drive-ask-speed = Choose the speed.
# Closer to the vehicle in front.
drive-closer = Closer
drive-farther = Farther
# A road with a bend: one does not see behind it.
drive-bend-road = a bend
# Said after a figure.
drive-metres = metres
# The vehicle in front of mine.
drive-ahead = in front of me
drive-right-gap = the right distance
drive-person = a person
# What came of it, after the pedal. No blame.
drive-stopped = We stop in time.
drive-too-far = We stop too far.
drive-too-near = That is too close.
drive-gap-good = The distance is right.
drive-too-fast = That is too fast here.
drive-speed-good = The speed is right.
