## Driving: a road, a pedal, planks of five metres. No race and no blame.

# The guide, before the pedal: somebody is on the crossing.
drive-ask-stop = Biri geçiyor. Fren yapın.
drive-ask-gap = Mesafeyi koruyun.
drive-ask-speed = Hızı seçin.
# Closer to the vehicle in front.
drive-closer = Daha yakın
drive-farther = Daha uzak
# A road with a bend: one does not see behind it.
drive-bend-road = bir viraj
# Said after a figure.
drive-metres = metre
# The vehicle in front of mine.
drive-ahead = önümde
drive-right-gap = doğru mesafe
drive-person = bir kişi
# What came of it, after the pedal. No blame.
drive-stopped = Zamanında duruyoruz.
drive-too-far = Çok uzakta duruyoruz.
drive-too-near = Bu çok yakın.
drive-gap-good = Mesafe iyi.
drive-too-fast = Burada çok hızlı.
drive-speed-good = Hız iyi.
