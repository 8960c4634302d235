## A duo on two phones: one shows a code, the other reads it. No network.

together-show = Mostre este código ao outro telefone.
together-read = Ler o outro telefone
together-hold = Segure a câmara diante do outro telefone.
together-other-code = Não é este código. Olhe para o outro telefone.
together-not-here = Esta cena ainda não está aqui. Vem com a rede.
together-without-camera = Sem câmara: «Eu procuro», depois estes números.
together-ready = O outro está pronto
together-choose = Escolha uma cena a dois, ou leia o outro telefone.
