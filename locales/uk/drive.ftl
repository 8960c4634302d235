## Driving: a road, a pedal, planks of five metres. No race and no blame.

# The guide, before the pedal: somebody is on the crossing.
drive-ask-stop = Хтось переходить. Гальмуйте.
drive-ask-gap = Тримайте дистанцію.
drive-ask-speed = Оберіть швидкість.
# Closer to the vehicle in front.
drive-closer = Ближче
drive-farther = Далі
# A road with a bend: one does not see behind it.
drive-bend-road = поворот
# Said after a figure.
drive-metres = метрів
# The vehicle in front of mine.
drive-ahead = переді мною
drive-right-gap = правильна дистанція
drive-person = людина
# What came of it, after the pedal. No blame.
drive-stopped = Зупиняємося вчасно.
drive-too-far = Зупиняємося задалеко.
drive-too-near = Це заблизько.
drive-gap-good = Дистанція правильна.
drive-too-fast = Тут це зашвидко.
drive-speed-good = Швидкість правильна.
