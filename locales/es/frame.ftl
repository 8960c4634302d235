## The frame of every learner screen, and the acts under the thumb.
## Controls: five words or fewer, "vous", first person for what the learner does.

frame-app = Passerelle
    .say = Paserel
# Top corner: back to the home picture.
frame-home = Inicio
# Top corner: change the language at any moment.
frame-my-language = Mi idioma
# The deck: three controls that never move.
frame-help = Ayuda
frame-replay = Oír otra vez
frame-emergency = Emergencia
frame-back = Volver
# Name of the deck, for a screen reader.
frame-deck = Ayuda, Oír otra vez, Emergencia

# Acts.
frame-understood = He comprendido
# This picture.
frame-this-one = Es esta
frame-my-answer = Es mi respuesta
frame-done = Ya está
# I say it aloud (nothing judges the voice).
frame-i-say-it = Lo digo
frame-continue = Continuar
frame-start = Empezamos
frame-again = Otra vez
frame-slower = Más despacio
frame-slow = Despacio
frame-not-now = Ahora no
frame-yes = Sí
frame-no = No
frame-ok = De acuerdo
frame-suits-me = Me va bien
frame-show-me = Muéstreme
frame-stop = Parar
frame-close = Cerrar
frame-next = Siguiente
frame-before = Anterior
frame-more = Más
frame-less = Menos
frame-remove = Quitar
frame-erase = Borrar
frame-redo = Rehacer
# Shows the words of the scene, one by one.
frame-words = Las palabras

# Listening.
frame-listen = Escuchar
# Name of the ear beside something. $what is the thing that will be said.
frame-listen-to = Escuchar: { $what }
    .say = Escuchar
frame-listen-question = Escuchar la pregunta
# First screen of all: a large picture, no sound before a touch.
frame-touch = Toque la imagen
frame-getting-ready = Ya llega.

# Where am I: planks of the scene, for a screen reader. $what is a beat ("j'écoute").
frame-plank = Tabla { NUMBER($here) } de { NUMBER($count) }: { $what }
    .say = Usted está aquí.
frame-page = Página { NUMBER($here) } de { NUMBER($count) }
    .say = Otras páginas
