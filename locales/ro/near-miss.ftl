## "J'ai failli…": something almost happened. Four touches, by voice or by picture, without a name.

near-miss-title = Era cât pe ce…
near-miss-what = Ce s-a întâmplat?
# "I almost…": fell, was hit, cut myself…
near-miss-fall = o cădere
near-miss-hit = o lovitură
near-miss-cut = o tăietură
near-miss-burn = o arsură
near-miss-load = o sarcină care cade
# Forklift.
near-miss-truck = un stivuitor
near-miss-power = electricitatea
near-miss-product = un produs
near-miss-other = altceva
near-miss-where = Unde a fost?
near-miss-there = Este acolo
near-miss-when = Când a fost?
near-miss-just-now = acum
near-miss-today = astăzi
near-miss-yesterday = ieri
near-miss-before = înainte
near-miss-already = S-a mai întâmplat?
near-miss-i-tell = Povestesc
near-miss-do-not-know = Nu știu
near-miss-no-name = Numele nu este trimis.
near-miss-want-answer = Vreți un răspuns?
near-miss-send = Trimite
near-miss-thanks = Mulțumim. O persoană va privi.
