## Keeping one's place: after the first scene, and on a shared phone.

keep-title = On garde votre place ?
keep-choose-picture = Choisissez votre image
keep-say-name = Dites votre prénom
keep-name-stays = Votre prénom reste sur ce téléphone.
keep-choose-three = Choisissez trois images
keep-remember-three = Ces trois images ouvrent votre place.
keep-kept = Votre place est gardée.
keep-who-is-here = Qui est là ?
keep-touch-yours = Touchez votre image.
keep-new-person = Nouvelle personne
keep-my-card = J’ai ma carte
keep-three-pictures = Touchez vos trois images
keep-other-pictures = Ce sont d’autres images. Essayez encore.
keep-forgotten = Demandez à l’agence. Votre place reste là.
keep-hide = Cacher
keep-play-without = Jouer sans profil
