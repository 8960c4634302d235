## Looking round, by finger or by the two arrows.

panorama-left = Sola
panorama-right = Sağa
panorama-look-round = Resmi parmağınızla çevirin.
panorama-danger-here = Tehlike orada
# The dangers already found, shown as pictures.
panorama-found = Bulunanlar
panorama-more = Başka?
panorama-i-saw-all = Hepsini gördüm
panorama-what-may-happen = Ne olabilir?
panorama-what-do-you-do = Ne yaparsınız?
panorama-safe-here = Burası iyi.
panorama-one-is-left = Bir tehlike daha var.
