## A duo on two phones: one shows a code, the other reads it. No network.

together-show = Arătați codul celuilalt telefon.
together-read = Citește celălalt telefon
together-hold = Țineți camera în fața celuilalt telefon.
together-other-code = Nu e acest cod. Priviți celălalt telefon.
together-not-here = Scena nu e încă aici. Vine cu rețeaua.
together-without-camera = Fără cameră: „Eu caut”, apoi cifrele.
together-ready = Celălalt e gata
together-choose = Alegeți o scenă în doi sau citiți celălalt telefon.
