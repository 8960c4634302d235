## Steps of a scene: the default question of each kind, the beats, the small controls.

# Default question of each kind of step, said by the guide.
steps-ask-listen = Escuche. Toque la imagen para oír otra vez.
steps-ask-pick-picture = Escuche. ¿Qué imagen es?
steps-ask-pick-sound = Mire. ¿Qué frase es?
steps-ask-act-on = Escuche y hágalo en la imagen.
steps-ask-order = Ponga en orden: primero, luego, después.
steps-ask-say = Escuche y luego diga.
steps-ask-dialogue = ¿Qué dice usted?
steps-ask-match-word = Toque una palabra y luego su imagen.
steps-ask-build-word = Escuche. Ponga los trozos de la palabra.
steps-ask-dial = Marque lo que oye.
steps-ask-react = Escuche y luego haga el gesto.
steps-ask-panorama = Mire alrededor. ¿Dónde está el peligro?
steps-ask-sequence = Mire la película y luego responda.
steps-ask-drive = Frene. Mire la distancia.
steps-ask-puzzle = Mire bien y luego haga lo mismo.
steps-ask-form = Escuche la hoja. Toque para rellenar.
steps-ask-duo = Entre dos: cada persona tiene una mitad.
# One act for tomorrow, at work.
steps-ask-promise = Mañana, en el trabajo: ¿qué elige usted?
steps-ask-debrief = Entonces, ¿cómo ha ido?

# The seven beats of a scene, names of the planks.
steps-beat-hear = escucho
steps-beat-find = encuentro
steps-beat-do = hago
steps-beat-say = digo
steps-beat-noise = otra vez, con ruido
steps-beat-read = leo
steps-beat-tomorrow = mañana

# What is missing before the act can be pressed.
steps-touch-picture = Toque una imagen
steps-touch-answer = Toque una respuesta
steps-touch-next = Toque la siguiente
# Ordering: the empty place.
steps-and-then = ¿y después?

# Words and figures.
steps-pair = Van juntos
steps-piece-by-piece = Trozo a trozo
steps-piece-missing = Falta un trozo
steps-digit-missing = Falta una cifra
steps-one-by-one = Uno a uno
steps-to-fill = para rellenar
# The hour on the keypad: separates hours and minutes.
steps-hour-sign = h
    .say = horas

# Driving.
steps-brake = Freno
steps-faster = Más rápido
steps-less-fast = Menos rápido
steps-dry-road = carretera seca
steps-wet-road = carretera mojada
# Distance while seeing, then while braking.
steps-seeing = veo
steps-braking = freno

# Form.
steps-write = Escribo { $what }
    .say = Escribo esto
steps-other-time = otra hora

# Two people, each has half.
steps-your-half = Su mitad
steps-ask-partner = Pregunte a { $name }:
    .say = Pregunte a la otra persona.
steps-nobody-listens = Nadie escucha. Nada se graba.
steps-filled = Está lleno
steps-play-alone = Jugar sin el otro

# Promise and telling it afterwards.
steps-tomorrow-once = Mañana, una vez:
steps-to-whom = ¿A quién?
steps-other-sentence = Otra frase
steps-we-shall-see = Ya veremos
steps-i-do-it-tomorrow = Lo hago mañana
steps-you-said = La última vez, usted dijo:
steps-i-tell = Lo cuento
steps-all-answers-good = Todas las respuestas son buenas.
steps-thats-it = Eso es

# Film, puzzle: play it again.
steps-see-again = Ver otra vez
# A step this version of the app cannot play.
steps-comes-later = Esta etapa llega pronto. Seguimos.
