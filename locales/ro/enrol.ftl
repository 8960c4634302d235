## Joining a group with a card, then one consent question a screen.
## Oui and Non have the same size; Non changes nothing.

enrol-title = Grupul meu
enrol-show-card = Arătați cardul la cameră.
enrol-type-code = Scriu codul
enrol-code = Codul de pe card
enrol-code-unknown = Acest cod nu este cunoscut. Mai priviți o dată cardul.
enrol-code-ended = Acest card nu mai merge. Cereți alt card.
enrol-needs-network = E nevoie de rețea o dată. Încercați cu un wifi.
# $group is the name of the group.
enrol-joined = Sunteți în grupul { $group }.
    .say = Sunteți în grup.

# Consent (domain.md §8), one sentence a voice.
enrol-app-keeps = Aplicația păstrează cuvintele învățate și insignele dumneavoastră.
enrol-why-keeps = Este ca să vă ajute să învățați.
enrol-chief-sees-nothing = Șeful dumneavoastră nu vede răspunsurile.
enrol-voice-stays = Vocea dumneavoastră rămâne pe acest telefon.
# The question. $name is the referent.
enrol-show-what-you-know = Vreți să arătați ce știți? Va vedea { $name }.
    .say = Vreți să arătați ce știți persoanei care vă însoțește?
enrol-no-is-fine = Nu: nicio problemă. Totul merge.
enrol-change-mind = Vă puteți răzgândi. Atingeți aici.
enrol-erase-all = Puteți șterge tot. Atingeți coșul.
enrol-said-yes = Este da. Puteți schimba.
enrol-said-no = Este nu. Totul merge. Puteți schimba.
