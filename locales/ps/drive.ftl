## Driving: a road, a pedal, planks of five metres. No race and no blame.

# The guide, before the pedal: somebody is on the crossing.
drive-ask-stop = یو څوک تېرېږي. برېک ونیسئ.
drive-ask-gap = واټن وساتئ.
drive-ask-speed = سرعت وټاکئ.
# Closer to the vehicle in front.
drive-closer = نږدې
drive-farther = لرې
# A road with a bend: one does not see behind it.
drive-bend-road = یو تاو
# Said after a figure.
drive-metres = متره
# The vehicle in front of mine.
drive-ahead = زما مخې ته
drive-right-gap = سم واټن
drive-person = یو څوک
# What came of it, after the pedal. No blame.
drive-stopped = پر وخت ودرېدو.
drive-too-far = ډېر لرې ودرېدو.
drive-too-near = ډېر نږدې دی.
drive-gap-good = واټن سم دی.
drive-too-fast = دلته ډېر تېز دی.
drive-speed-good = سرعت سم دی.
