## Home: the group's footbridge, one next thing, four places.

# The next plank of the common footbridge is the learner's to lay.
home-next-plank = ትቕጽል ጣውላ ናትኩም እያ
home-you-were-here = ኣብዚ ነይርኩም
home-resume = ቀጽል
home-first-scene = ቀዳማይ ትርኢት
home-scenes = ትርኢታተይ
home-knows = እፈልጥ እየ…
home-duo = ክልተ ኮንካ
# Near miss: something almost happened at work.
home-near-miss = ቁሩብ ተሪፉኒ…
home-bridge = ናይ ጉጅለ ድልድል
home-bridge-what = ነፍሲ ወከፍ ትርኢት ሓንቲ ጣውላ የንብር። እቲ ድልድል ናይ ኩሉ እዩ።
home-all-seen = ኣብዚ ኩሉ ርኢኹም። መሊስካ ምርኣይ ይከኣል።
home-no-scene = ኣብዚ ገና ትርኢት የለን።
# How long a scene lasts.
home-minutes = { $count ->
    [one] { $count } ደቒቕ
   *[other] { $count } ደቓይቕ
 }
    .say = ሒደት ደቓይቕ

# After weeks away.
home-welcome-back = እንቋዕ ደሓን መጻእኩም!
home-nothing-lost = ዝጠፍአ ነገር የለን።
home-review-first = ቅድም መሊስካ ምርኣይ
# $name is the referent, the person one may call.
home-contact-here = { $name } ሕጂ’ውን ኣብዚ ኣሎ።
    .say = እቲ ዝሕግዘኩም ሰብ ሕጂ’ውን ኣብዚ ኣሎ።
