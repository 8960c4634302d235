## Looking round, by finger or by the two arrows.

panorama-left = À gauche
panorama-right = À droite
panorama-look-round = Tournez l’image avec le doigt.
panorama-danger-here = Le danger est là
# The dangers already found, shown as pictures.
panorama-found = Trouvés
panorama-more = Encore ?
panorama-i-saw-all = J’ai tout vu
panorama-what-may-happen = Qu’est-ce qui peut arriver ?
panorama-what-do-you-do = Vous faites quoi ?
panorama-safe-here = Ici, ça va.
panorama-one-is-left = Il y a encore un danger.
