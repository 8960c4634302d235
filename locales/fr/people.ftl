## The people of one phone: their pictures, what opens a place, a pause.

# The band of colour over one's picture. The colours are also the word under a face: no name in letters is shown.
people-choose-colour = Choisissez votre couleur
people-yellow = Jaune
people-green = Vert
people-blue = Bleu
people-violet = Violet
people-pink = Rose
people-brown = Marron
# Twelve things everybody knows: three of them open a place. One word each.
people-house = Maison
people-key = Clé
people-bus = Bus
people-bike = Vélo
people-sun = Soleil
people-moon = Lune
people-coffee = Café
people-phone = Téléphone
people-bed = Lit
people-hammer = Marteau
people-star = Étoile
people-clock = Horloge
# On the screen of the people of this phone.
people-open-with = On ouvre avec sa carte ou ses trois images.
# Going on without choosing three pictures.
people-without = Sans images
people-anyone-opens = Sans images, tout le monde peut ouvrir votre place.
# After several tries with other pictures. Said after keep-other-pictures.
people-wait = Attendez un peu, puis essayez encore.
people-forgot = J’ai oublié mes images
# Eight signs, of one's card or of a code that a trainer made.
people-code = Tapez le code de la carte, ou le code de l’agence
people-camera = Ouvrir la caméra
# A card with a QR code, to be photographed or copied.
people-make-card = Faire ma carte
people-card = Votre carte
people-card-opens = Cette carte ouvre votre place sur ce téléphone. Gardez-la.
# A trainer opened the place: the old three are gone.
people-new-three = Choisissez trois nouvelles images
# Stopping for some months, in one touch. Nobody asks why.
people-pause = Faire une pause
people-paused = Vous êtes en pause. Rien n’est perdu.
people-longer = Une pause plus longue
# Whoever plays without a place makes one.
people-keep-it = Garder ma place
