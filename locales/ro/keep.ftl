## Keeping one's place: after the first scene, and on a shared phone.

keep-title = Vă păstrăm locul?
keep-choose-picture = Alegeți imaginea dumneavoastră
keep-say-name = Spuneți prenumele
keep-name-stays = Prenumele rămâne pe acest telefon.
keep-choose-three = Alegeți trei imagini
keep-remember-three = Aceste trei imagini vă deschid locul.
keep-kept = Locul este păstrat.
keep-who-is-here = Cine este aici?
keep-touch-yours = Atingeți imaginea dumneavoastră.
keep-new-person = Persoană nouă
keep-my-card = Am cardul meu
keep-three-pictures = Atingeți cele trei imagini
keep-other-pictures = Sunt alte imagini. Mai încercați.
keep-forgotten = Întrebați agenția. Locul rămâne.
keep-hide = Ascunde
keep-play-without = Joacă fără profil
