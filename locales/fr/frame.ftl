## The frame of every learner screen, and the acts under the thumb.
## Controls: five words or fewer, "vous", first person for what the learner does.

frame-app = Passerelle
# Top corner: back to the home picture.
frame-home = Accueil
# Top corner: change the language at any moment.
frame-my-language = Ma langue
# The deck: three controls that never move.
frame-help = Aide
frame-replay = Réécouter
frame-emergency = Urgence
frame-back = Retour
# Name of the deck, for a screen reader.
frame-deck = Aide, Réécouter, Urgence

# Acts.
frame-understood = J’ai compris
# This picture.
frame-this-one = C’est celle-ci
frame-my-answer = C’est ma réponse
frame-done = C’est fait
# I say it aloud (nothing judges the voice).
frame-i-say-it = Je le dis
frame-continue = Continuer
frame-start = On commence
frame-again = Encore une fois
frame-slower = Plus lentement
frame-slow = Lentement
frame-not-now = Pas maintenant
frame-yes = Oui
frame-no = Non
frame-ok = D’accord
frame-suits-me = Ça me va
frame-show-me = Montrez-moi
frame-stop = Arrêter
frame-close = Fermer
frame-next = La suite
frame-before = Avant
frame-more = Plus
    .say = plusse
frame-less = Moins
frame-remove = Enlever
frame-erase = Effacer
frame-redo = Refaire
# Shows the words of the scene, one by one.
frame-words = Les mots

# Listening.
frame-listen = Écouter
# Name of the ear beside something. $what is the thing that will be said.
frame-listen-to = Écouter : { $what }
    .say = Écouter
frame-listen-question = Écouter la question
# First screen of all: a large picture, no sound before a touch.
frame-touch = Touchez l’image
frame-getting-ready = Ça arrive.

# Where am I: planks of the scene, for a screen reader. $what is a beat ("j'écoute").
frame-plank = Planche { NUMBER($here) } sur { NUMBER($count) } : { $what }
    .say = Vous êtes ici.
frame-page = Page { NUMBER($here) } sur { NUMBER($count) }
    .say = D’autres pages
