## Driving: a road, a pedal, planks of five metres. No race and no blame.

# The guide, before the pedal: somebody is on the crossing.
drive-ask-stop = Кто-то переходит. Тормозите.
drive-ask-gap = Держите дистанцию.
drive-ask-speed = Выберите скорость.
# Closer to the vehicle in front.
drive-closer = Ближе
drive-farther = Дальше
# A road with a bend: one does not see behind it.
drive-bend-road = поворот
# Said after a figure.
drive-metres = метров
# The vehicle in front of mine.
drive-ahead = передо мной
drive-right-gap = правильная дистанция
drive-person = человек
# What came of it, after the pedal. No blame.
drive-stopped = Останавливаемся вовремя.
drive-too-far = Останавливаемся слишком далеко.
drive-too-near = Это слишком близко.
drive-gap-good = Дистанция правильная.
drive-too-fast = Здесь это слишком быстро.
drive-speed-good = Скорость правильная.
