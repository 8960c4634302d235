## Looking round, by finger or by the two arrows.

panorama-left = À esquerda
panorama-right = À direita
panorama-look-round = Rode a imagem com o dedo.
panorama-danger-here = O perigo está ali
# The dangers already found, shown as pictures.
panorama-found = Encontrados
panorama-more = Há mais?
panorama-i-saw-all = Vi tudo
panorama-what-may-happen = O que pode acontecer?
panorama-what-do-you-do = O que faz?
panorama-safe-here = Aqui está bem.
panorama-one-is-left = Ainda há um perigo.
