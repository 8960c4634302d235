## What happened, then what to do. Short sentences, no code, no fault.

errors-try-again = Essayer encore
errors-disk-full = Le téléphone est plein. Effacez des photos ou des films, puis revenez.
errors-not-recorded = La réponse n’est pas enregistrée. Touchez encore une fois.
errors-other-window = Passerelle est déjà ouverte dans une autre fenêtre.
errors-take-over = Continuer ici
errors-taken-over = Vous continuez dans l’autre fenêtre. Touchez pour revenir ici.
errors-pack-refused = Ce paquet n’est pas sûr. On ne l’ouvre pas. Prévenez l’agence.
errors-pack-damaged = Un paquet est abîmé. Il reviendra avec le réseau.
errors-update-needed = Il y a une nouvelle version. Vos réponses restent ici. Prenez-la pour continuer.
errors-take-update = Prendre la nouvelle version
errors-sound-missing = Le son manque. Regardez l’image, puis continuez.
errors-picture-missing = L’image manque. Écoutez, puis continuez.
errors-no-microphone = Il n’y a pas de micro. Dites la phrase sans enregistrer.
errors-microphone-closed = Le micro est fermé. Touchez « Autoriser », ou parlez sans enregistrer.
errors-no-camera = La caméra ne marche pas. Tapez le code.
errors-not-kept-here = Ce téléphone peut effacer vos réponses. Installez Passerelle.
errors-not-protected = Cette adresse n’est pas protégée. Le micro ne marche pas. Demandez l’autre adresse.
errors-browser-old = Ce téléphone est trop ancien pour Passerelle. Demandez de l’aide.
errors-unexpected = Ça ne marche pas. Vos réponses enregistrées restent là. Touchez pour continuer.
