## Looking round, by finger or by the two arrows.

panorama-left = Bidix
panorama-right = Midig
panorama-look-round = Farta ku wareeji sawirka.
panorama-danger-here = Khatartu waa halkaas
# The dangers already found, shown as pictures.
panorama-found = La helay
panorama-more = Ma jiraan kuwo kale?
panorama-i-saw-all = Wax walba waan arkay
panorama-what-may-happen = Maxaa dhici kara?
panorama-what-do-you-do = Maxaad samaynaysaa?
panorama-safe-here = Halkan way fiican tahay.
panorama-one-is-left = Khatar kale ayaa jirta.
