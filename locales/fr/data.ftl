## This phone: what is on it, what it fetches, what is kept. Sizes are heard as photos.

data-title = Ce téléphone
data-little = Peu de données
# What “little data” does.
data-little-how = Rien ne vient sans vous. Vos réponses partent.
data-month = Ce mois-ci
# A size. A photo is about 2.5 MB.
data-less-photo = moins d’une photo
data-photos-1 = une photo
data-photos-2 = deux photos
data-photos-5 = cinq photos
data-photos-10 = dix photos
data-photos-20 = vingt photos
data-photos-50 = cinquante photos
data-photos-100 = cent photos
data-more-photos = plus de cent photos
data-here = Sur ce téléphone
data-waiting = À prendre
data-new-scenes = De nouvelles scènes
data-take = Prendre
# Looks on the server which packs could come.
data-look = Regarder ce qui vient
data-in-progress = Une scène est commencée. Ça reste.
data-room = Place libre
data-keep = Garder sur ce téléphone
data-kept = C’est gardé. Le téléphone n’efface rien.
# Said before a pack is taken off.
data-comes-back = Ça peut revenir. Vos réponses restent.
data-goes = Ce qui part : mes réponses
data-stays = Ne part jamais : ma voix, mon prénom, mes réglages
data-today = aujourd’hui
data-yesterday = hier
# When something was last received: within seven days; longer ago.
data-week = cette semaine
data-before = il y a plus d’une semaine
