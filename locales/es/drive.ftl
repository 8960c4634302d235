## Driving: a road, a pedal, planks of five metres. No race and no blame.

# The guide, before the pedal: somebody is on the crossing.
drive-ask-stop = Alguien cruza. Frene.
drive-ask-gap = Mantenga la distancia.
drive-ask-speed = Elija la velocidad.
# Closer to the vehicle in front.
drive-closer = Más cerca
drive-farther = Más lejos
# A road with a bend: one does not see behind it.
drive-bend-road = una curva
# Said after a figure.
drive-metres = metros
# The vehicle in front of mine.
drive-ahead = delante de mí
drive-right-gap = la distancia correcta
drive-person = una persona
# What came of it, after the pedal. No blame.
drive-stopped = Paramos a tiempo.
drive-too-far = Paramos demasiado lejos.
drive-too-near = Está demasiado cerca.
drive-gap-good = La distancia está bien.
drive-too-fast = Aquí es demasiado rápido.
drive-speed-good = La velocidad está bien.
