## Driving: a road, a pedal, planks of five metres. No race and no blame.

# The guide, before the pedal: somebody is on the crossing.
drive-ask-stop = Alguém atravessa. Trave.
drive-ask-gap = Mantenha a distância.
drive-ask-speed = Escolha a velocidade.
# Closer to the vehicle in front.
drive-closer = Mais perto
drive-farther = Mais longe
# A road with a bend: one does not see behind it.
drive-bend-road = uma curva
# Said after a figure.
drive-metres = metros
# The vehicle in front of mine.
drive-ahead = à minha frente
drive-right-gap = a distância certa
drive-person = uma pessoa
# What came of it, after the pedal. No blame.
drive-stopped = Paramos a tempo.
drive-too-far = Paramos longe demais.
drive-too-near = É perto demais.
drive-gap-good = A distância está boa.
drive-too-fast = Aqui é depressa demais.
drive-speed-good = A velocidade está boa.
