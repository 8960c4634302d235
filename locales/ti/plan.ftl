## Why home offers what it offers, said by voice.

# Under the one next thing of home: why it is offered. A trainer gave it.
plan-given = ንዓኹም ተዋሂቡ
# Work starts within a week; the day and the trade follow.
plan-mission-starts = ቀልጢፍኩም ክትጅምሩ ኢኹም
# A mission goes on; the trade follows.
plan-mission-on = ንስራሕኩም
# No mission now: there is time.
plan-between = ኣብ መንጎ ክልተ ስራሕ
# Words that fade if nobody asks for them.
plan-to-remember = ምእንቲ ከይርሳዕ
# Not seen yet.
plan-new = ንዓኹም ሓድሽ
# Enough new words for one day: something known is offered.
plan-enough-new = ንሎሚ ሓደስቲ ቃላት ይኣኽሉ። ደጊምና ንርአ።
# All was seen: what was seen longest ago.
plan-see-again = ደጊምካ ክርአ ይከኣል
# The act: a few words seen before.
plan-review = ደጊምካ ምርኣይ
# When the mission starts.
plan-monday = ሰኑይ
plan-tuesday = ሰሉስ
plan-wednesday = ረቡዕ
plan-thursday = ሓሙስ
plan-friday = ዓርቢ
plan-saturday = ቀዳም
plan-sunday = ሰንበት
# Where the mission is: on a building site, in a kitchen, in a warehouse, cleaning.
plan-trade-btp = ኣብ ህንጻ ስራሕ
plan-trade-cuis = ኣብ ክሽነ
plan-trade-log = ኣብ መኽዘን
plan-trade-net = ኣብ ጽሬት
