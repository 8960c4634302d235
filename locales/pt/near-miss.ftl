## "J'ai failli…": something almost happened. Four touches, by voice or by picture, without a name.

near-miss-title = Quase…
near-miss-what = O que aconteceu?
# "I almost…": fell, was hit, cut myself…
near-miss-fall = uma queda
near-miss-hit = um choque
near-miss-cut = um corte
near-miss-burn = uma queimadura
near-miss-load = uma carga que cai
# Forklift.
near-miss-truck = um empilhador
near-miss-power = a eletricidade
near-miss-product = um produto
near-miss-other = outra coisa
near-miss-where = Onde foi?
near-miss-there = É ali
near-miss-when = Quando foi?
near-miss-just-now = agora
near-miss-today = hoje
near-miss-yesterday = ontem
near-miss-before = antes
near-miss-already = Já aconteceu antes?
near-miss-i-tell = Eu conto
near-miss-do-not-know = Não sei
near-miss-no-name = O seu nome não é enviado.
near-miss-want-answer = Quer uma resposta?
near-miss-send = Enviar
near-miss-thanks = Obrigado. Uma pessoa vai ver.
