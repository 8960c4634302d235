## Saying a sentence and comparing: no machine judges the voice, it stays on the phone.

say-model = Le modèle
say-mine = Votre voix
# Hear the model and one's own voice, one after the other.
say-both = Les deux
say-record = Je parle
say-speak-now = Parlez maintenant
say-stop = J’ai fini
say-again = Parler encore
say-keep = Garder
say-erase = Effacer
say-erased = C’est effacé.
say-stays-here = Votre voix reste sur ce téléphone
say-without-recording = Dire sans enregistrer
# How it went, told by the learner.
say-how-was-it = Et pour vous ?
say-i-manage = J’y arrive
say-with-help = Avec une aide
say-not-yet = Pas encore
say-someone-listens = Une personne m’écoute
