## Looking round, by finger or by the two arrows.

panorama-left = A la izquierda
panorama-right = A la derecha
panorama-look-round = Gire la imagen con el dedo.
panorama-danger-here = El peligro está ahí
# The dangers already found, shown as pictures.
panorama-found = Encontrados
panorama-more = ¿Hay más?
panorama-i-saw-all = Lo he visto todo
panorama-what-may-happen = ¿Qué puede pasar?
panorama-what-do-you-do = ¿Qué hace usted?
panorama-safe-here = Aquí está bien.
panorama-one-is-left = Queda un peligro.
