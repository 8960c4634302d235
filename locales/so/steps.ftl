## Steps of a scene: the default question of each kind, the beats, the small controls.

# Default question of each kind of step, said by the guide.
steps-ask-listen = Dhegayso. Taabo sawirka si aad mar kale u maqasho.
steps-ask-pick-picture = Dhegayso. Waa sawirkee?
steps-ask-pick-sound = Fiiri. Waa weedhee?
steps-ask-act-on = Dhegayso, dabadeed sawirka ku samee.
steps-ask-order = Isku hagaaji: marka hore, ka dib, ugu dambayn.
steps-ask-say = Dhegayso, dabadeed dheh.
steps-ask-dialogue = Maxaad dhahaysaa?
steps-ask-match-word = Taabo eray, dabadeed sawirkiisa.
steps-ask-build-word = Dhegayso. Dhig qaybaha erayga.
steps-ask-dial = Garaac waxa aad maqasho.
steps-ask-react = Dhegayso, dabadeed samee dhaqdhaqaaqa.
steps-ask-panorama = Hareerahaaga fiiri. Xaggee khatartu tahay?
steps-ask-sequence = Daawo filimka, dabadeed jawaab.
steps-ask-drive = Bareeg qabo. Fiiri masaafada.
steps-ask-puzzle = Si fiican u fiiri, dabadeed sidaas oo kale samee.
steps-ask-form = Dhegayso warqadda. Taabo si aad u buuxiso.
steps-ask-duo = Laba qof: qof walba nus buu hayaa.
# One act for tomorrow, at work.
steps-ask-promise = Berri, shaqada: maxaad dooranaysaa?
steps-ask-debrief = Haye, sidee bay ahayd?

# The seven beats of a scene, names of the planks.
steps-beat-hear = waan dhegaystaa
steps-beat-find = waan helaa
steps-beat-do = waan sameeyaa
steps-beat-say = waan dhahaa
steps-beat-noise = mar kale, buuqa dhexdiisa
steps-beat-read = waan akhriyaa
steps-beat-tomorrow = berri

# What is missing before the act can be pressed.
steps-touch-picture = Taabo sawir
steps-touch-answer = Taabo jawaab
steps-touch-next = Taabo kan xiga
# Ordering: the empty place.
steps-and-then = dabadeedna?

# Words and figures.
steps-pair = Way is leeyihiin
steps-piece-by-piece = Qayb qayb
steps-piece-missing = Qayb baa maqan
steps-digit-missing = Lambar baa maqan
steps-one-by-one = Mid mid
steps-to-fill = la buuxiyo
# The hour on the keypad: separates hours and minutes.
steps-hour-sign = h
    .say = saacadood

# Driving.
steps-brake = Bareeg baan qabtaa
steps-faster = Ka dhakhso badan
steps-less-fast = Ka gaabis badan
steps-dry-road = waddo qallalan
steps-wet-road = waddo qoyan
# Distance while seeing, then while braking.
steps-seeing = waan arkaa
steps-braking = bareeg baan qabtaa

# Form.
steps-write = Waxaan qoraa { $what }
    .say = Kan baan qoraa
steps-other-time = saacad kale

# Two people, each has half.
steps-your-half = Nuskaaga
steps-ask-partner = Weydii { $name }:
    .say = Weydii qofka kale.
steps-nobody-listens = Cidna ma dhegaysato. Waxba lama duubo.
steps-filled = Way buuxdaa
steps-play-alone = Ciyaar kan kale la’aantii

# Promise and telling it afterwards.
steps-tomorrow-once = Berri, mar keliya:
steps-to-whom = Yaa?
steps-other-sentence = Weedh kale
steps-we-shall-see = Waan arki doonnaa
steps-i-do-it-tomorrow = Berri ayaan sameeyaa
steps-you-said = Markii hore, waxaad tidhi:
steps-i-tell = Waan sheegayaa
steps-all-answers-good = Jawaabaha oo dhan way fiican yihiin.
steps-thats-it = Waa taas

# Film, puzzle: play it again.
steps-see-again = Mar kale fiiri
# A step this version of the app cannot play.
steps-comes-later = Tallaabadani dhowaan bay iman doontaa. Aan sii wadno.
