## Driving: a road, a pedal, planks of five metres. No race and no blame.

# The guide, before the pedal: somebody is on the crossing.
drive-ask-stop = Qof ayaa gudbaya. Joojiya.
drive-ask-gap = Ilaaliya masaafada.
drive-ask-speed = Dooro xawaaraha.
# Closer to the vehicle in front.
drive-closer = Ka dhow
drive-farther = Ka fog
# A road with a bend: one does not see behind it.
drive-bend-road = leexasho
# Said after a figure.
drive-metres = mitir
# The vehicle in front of mine.
drive-ahead = horteyda
drive-right-gap = masaafada saxda ah
drive-person = qof
# What came of it, after the pedal. No blame.
drive-stopped = Waqtigii baan istaagnay.
drive-too-far = Meel fog baan istaagnay.
drive-too-near = Aad bay u dhowdahay.
drive-gap-good = Masaafadu waa fiican tahay.
drive-too-fast = Halkan waa xawaare badan.
drive-speed-good = Xawaaruhu waa fiican yahay.
