## The emergency card: opens from any screen, without profile and without network.
## French names (SAMU, pompiers) stay as they are said in France.

emergency-title = Urgence
emergency-protect-first = D’abord, protégez-vous.
emergency-first-aider = Le sauveteur du chantier
# $name is the first-aider of the site.
emergency-first-aider-name = { $name }, secouriste
    .say = Le sauveteur du chantier
emergency-here-on-site = ici, sur le chantier
emergency-call = Appeler
emergency-agency = Appeler mon agence
emergency-15 = 15
    .say = quinze
emergency-15-who = SAMU
    .say = Samu
emergency-15-for = blessé, malade
emergency-18 = 18
    .say = dix-huit
emergency-18-who = Pompiers
emergency-18-for = feu, accident
emergency-112 = 112
    .say = cent douze
emergency-112-for = tous les secours
emergency-114 = 114
    .say = cent quatorze
# 114 is reached by text message: for whoever cannot hear or speak.
emergency-114-how = par SMS
    .say = par esse-èm-esse
emergency-114-for = sans entendre, sans parler
emergency-you-are-here = Vous êtes ici :
emergency-place-unknown = Cherchez une rue, un numéro, un panneau.
emergency-what-to-say = Quoi dire au téléphone
emergency-say-name = Bonjour, je m’appelle…
emergency-say-where = Je suis à…
emergency-say-what = Il y a un accident.
emergency-say-who = Une personne est blessée.
emergency-say-speaks = Elle parle.
emergency-say-breathes = Elle respire.
emergency-say-hang-up = Est-ce que je peux raccrocher ?
emergency-near-miss = J’ai failli…
emergency-no-injury = pas de blessé
emergency-danger-now = Danger maintenant ? Prévenez le chef.
