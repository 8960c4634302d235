## "J'ai failli…": something almost happened. Four touches, by voice or by picture, without a name.

near-miss-title = Casi…
near-miss-what = ¿Qué ha pasado?
# "I almost…": fell, was hit, cut myself…
near-miss-fall = una caída
near-miss-hit = un golpe
near-miss-cut = un corte
near-miss-burn = una quemadura
near-miss-load = una carga que cae
# Forklift.
near-miss-truck = una carretilla
near-miss-power = la electricidad
near-miss-product = un producto
near-miss-other = otra cosa
near-miss-where = ¿Dónde fue?
near-miss-there = Es ahí
near-miss-when = ¿Cuándo fue?
near-miss-just-now = ahora
near-miss-today = hoy
near-miss-yesterday = ayer
near-miss-before = antes
near-miss-already = ¿Ya ha pasado antes?
near-miss-i-tell = Lo cuento
near-miss-do-not-know = No lo sé
near-miss-no-name = Su nombre no se envía.
near-miss-want-answer = ¿Quiere una respuesta?
near-miss-send = Enviar
near-miss-thanks = Gracias. Una persona lo va a mirar.
