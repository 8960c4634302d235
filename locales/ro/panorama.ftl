## Looking round, by finger or by the two arrows.

panorama-left = La stânga
panorama-right = La dreapta
panorama-look-round = Rotiți imaginea cu degetul.
panorama-danger-here = Pericolul este acolo
# The dangers already found, shown as pictures.
panorama-found = Găsite
panorama-more = Mai sunt?
panorama-i-saw-all = Am văzut tot
panorama-what-may-happen = Ce se poate întâmpla?
panorama-what-do-you-do = Ce faceți?
panorama-safe-here = Aici este bine.
panorama-one-is-left = Mai este un pericol.
