## Driving: a road, a pedal, planks of five metres. No race and no blame.

# The guide, before the pedal: somebody is on the crossing.
drive-ask-stop = ሓደ ሰብ ይሰግር ኣሎ። ፍሬን ሓዙ።
drive-ask-gap = ርሕቀት ሓልዉ።
drive-ask-speed = ፍጥነት ምረጹ።
# Closer to the vehicle in front.
drive-closer = ዝቐረበ
drive-farther = ዝረሓቐ
# A road with a bend: one does not see behind it.
drive-bend-road = መጠውዮ
# Said after a figure.
drive-metres = ሜትሮ
# The vehicle in front of mine.
drive-ahead = ኣብ ቅድመይ
drive-right-gap = ቅኑዕ ርሕቀት
drive-person = ሓደ ሰብ
# What came of it, after the pedal. No blame.
drive-stopped = ኣብ ግዜና ደው በልና።
drive-too-far = ኣዝዩ ርሒቕና ደው ኢልና።
drive-too-near = ኣዝዩ ቀሪቡ ኣሎ።
drive-gap-good = ርሕቀቱ ጽቡቕ እዩ።
drive-too-fast = ኣብዚ ኣዝዩ ቅልጡፍ እዩ።
drive-speed-good = ፍጥነቱ ጽቡቕ እዩ።
