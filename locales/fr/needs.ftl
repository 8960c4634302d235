## Needs, set by trying: sound, one hand, calm. Each says what it does, never for whom.

# A sentence of the site, to try larger letters or a slower voice on.
needs-example = Mets ton casque.
needs-hand = Une main
# Nothing moves on the screen that need not.
needs-calm = Moins de mouvement
# Which of two voices says my lines in the scenes.
needs-voice = La voix pour moi
needs-sound = Le son
needs-do-you-hear = Vous entendez ?
needs-i-hear = J’entends
needs-louder = Plus fort
# The button that makes a phone louder.
needs-side-button = Appuyez sur le bouton du côté.
needs-no-sound-how = Sans son : tout s’écrit, clignote et vibre.
