## A word by voice to the people who make the app, from any screen.

makers-title = Dire aux créateurs
makers-ask = Dites ce qui va, et ce qui ne va pas.
# What goes along with the voice, said before it is sent.
makers-with = Votre voix part avec le nom de l’écran. Jamais avec votre nom.
makers-send = Envoyer
makers-waits = Votre voix attend le réseau.
makers-received = Reçu. Merci.
# The phone belongs to no group: nothing can be sent, but the file can be shared.
makers-by-hand = Sans groupe, vous donnez le fichier vous-même.
