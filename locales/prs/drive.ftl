## Driving: a road, a pedal, planks of five metres. No race and no blame.

# The guide, before the pedal: somebody is on the crossing.
drive-ask-stop = کسی رد می‌شود. ترمز کنید.
drive-ask-gap = فاصله را نگه دارید.
drive-ask-speed = سرعت را انتخاب کنید.
# Closer to the vehicle in front.
drive-closer = نزدیک‌تر
drive-farther = دورتر
# A road with a bend: one does not see behind it.
drive-bend-road = یک پیچ
# Said after a figure.
drive-metres = متر
# The vehicle in front of mine.
drive-ahead = پیش روی من
drive-right-gap = فاصلهٔ درست
drive-person = یک نفر
# What came of it, after the pedal. No blame.
drive-stopped = به‌موقع ایستادیم.
drive-too-far = بسیار دور ایستادیم.
drive-too-near = بسیار نزدیک است.
drive-gap-good = فاصله خوب است.
drive-too-fast = این‌جا بسیار تند است.
drive-speed-good = سرعت خوب است.
