## Where my answers are, and who sees what. Never a cloud: a path of planks.

send-title = Mes réponses
# Short form, on the home screen.
send-recorded-short = Enregistré
send-recorded = Enregistré sur ce téléphone
send-all-here = Tout est là.
send-waiting = En attente d’envoi
send-no-network = Pas de réseau : ça partira seul.
send-sending = Ça part.
send-sent = Envoyé
# $name is the person who received it.
send-received-by = Reçu par { $name }
    .say = Reçu par la personne qui vous suit
send-only-here = { $count ->
    [one] { $count } réponse est seulement ici.
   *[other] { $count } réponses sont seulement ici.
 }
    .say = Des réponses sont seulement sur ce téléphone.
# A Wi-Fi that wants a page to be opened first (captive portal).
send-wifi-page = Ce wifi demande d’ouvrir une page. Ouvrez-la, puis revenez.
    .say = Ce ouifi demande d’ouvrir une page. Ouvrez-la, puis revenez.
send-needs-help = L’envoi ne marche pas. Montrez ce téléphone à { $name }.
    .say = L’envoi ne marche pas. Montrez ce téléphone à la personne qui vous suit.
send-ask-agency = L’envoi ne marche pas. Montrez ce téléphone à l’agence.
send-now = Envoyer maintenant
send-give-file = Donner un fichier
send-by-other-phone = Par un autre téléphone

# Who sees what.
send-who-sees = Qui voit quoi ?
send-my-voice = Ma voix
send-my-tries = Mes essais
send-what-i-know = Je sais…
send-only-me = moi seulement
send-me-and = moi et { $name }
    .say = moi et la personne qui me suit
send-company = L’entreprise
send-nothing = rien
send-change = Changer qui voit quoi

# Rights: hear, copy, erase.
send-hear-all = Écouter ce qui est gardé
send-copy-all = Prendre une copie
send-erase-all = Tout effacer
send-erase-sure = Tout effacer, ici et à l’agence ?
send-erased = C’est effacé ici. À l’agence, ce sera au prochain envoi.
