## Looking round, by finger or by the two arrows.

panorama-left = To the left
panorama-right = To the right
panorama-look-round = Turn the picture with your finger.
panorama-danger-here = The danger is there
# The dangers already found, shown as pictures.
panorama-found = Found
panorama-more = Any more?
panorama-i-saw-all = I saw everything
panorama-what-may-happen = What may happen?
panorama-what-do-you-do = What do you do?
panorama-safe-here = Here, it’s fine.
panorama-one-is-left = There is one more danger.
