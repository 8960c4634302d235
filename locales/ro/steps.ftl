## Steps of a scene: the default question of each kind, the beats, the small controls.

# Default question of each kind of step, said by the guide.
steps-ask-listen = Ascultați. Atingeți imaginea ca să auziți din nou.
steps-ask-pick-picture = Ascultați. Care imagine este?
steps-ask-pick-sound = Priviți. Care frază este?
steps-ask-act-on = Ascultați, apoi faceți pe imagine.
steps-ask-order = Puneți în ordine: întâi, apoi, după aceea.
steps-ask-say = Ascultați, apoi spuneți.
steps-ask-dialogue = Ce spuneți?
steps-ask-match-word = Atingeți un cuvânt, apoi imaginea lui.
steps-ask-build-word = Ascultați. Puneți bucățile cuvântului.
steps-ask-dial = Formați ce auziți.
steps-ask-react = Ascultați, apoi faceți gestul.
steps-ask-panorama = Priviți în jur. Unde este pericolul?
steps-ask-sequence = Priviți filmul, apoi răspundeți.
steps-ask-drive = Frânați. Priviți distanța.
steps-ask-puzzle = Priviți bine, apoi faceți la fel.
steps-ask-form = Ascultați foaia. Atingeți ca să completați.
steps-ask-duo = În doi: fiecare are o jumătate.
# One act for tomorrow, at work.
steps-ask-promise = Mâine, la lucru: ce alegeți?
steps-ask-debrief = Deci, cum a fost?

# The seven beats of a scene, names of the planks.
steps-beat-hear = ascult
steps-beat-find = găsesc
steps-beat-do = fac
steps-beat-say = spun
steps-beat-noise = din nou, în zgomot
steps-beat-read = citesc
steps-beat-tomorrow = mâine

# What is missing before the act can be pressed.
steps-touch-picture = Atingeți o imagine
steps-touch-answer = Atingeți un răspuns
steps-touch-next = Atingeți următorul
# Ordering: the empty place.
steps-and-then = și apoi?

# Words and figures.
steps-pair = Merg împreună
steps-piece-by-piece = Bucată cu bucată
steps-piece-missing = Lipsește o bucată
steps-digit-missing = Lipsește o cifră
steps-one-by-one = Unul câte unul
steps-to-fill = de completat
# The hour on the keypad: separates hours and minutes.
steps-hour-sign = h
    .say = ore

# Driving.
steps-brake = Frânez
steps-faster = Mai repede
steps-less-fast = Mai încet
steps-dry-road = drum uscat
steps-wet-road = drum ud
# Distance while seeing, then while braking.
steps-seeing = văd
steps-braking = frânez

# Form.
steps-write = Scriu { $what }
    .say = Scriu asta
steps-other-time = altă oră

# Two people, each has half.
steps-your-half = Jumătatea dumneavoastră
steps-ask-partner = Întrebați. Răspunde { $name }:
    .say = Întrebați cealaltă persoană.
steps-nobody-listens = Nimeni nu ascultă. Nimic nu se înregistrează.
steps-filled = Este completat
steps-play-alone = Joacă fără celălalt

# Promise and telling it afterwards.
steps-tomorrow-once = Mâine, o dată:
steps-to-whom = Cui?
steps-other-sentence = Altă frază
steps-we-shall-see = Mai vedem
steps-i-do-it-tomorrow = O fac mâine
steps-you-said = Data trecută ați spus:
steps-i-tell = Povestesc
steps-all-answers-good = Toate răspunsurile sunt bune.
steps-thats-it = Asta este

# Film, puzzle: play it again.
steps-see-again = Revezi
# A step this version of the app cannot play.
steps-comes-later = Această etapă vine în curând. Continuăm.
