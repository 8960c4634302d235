## Needs, set by trying: sound, one hand, calm. Each says what it does, never for whom.

needs-example = Ponte el casco.
needs-hand = Una mano
needs-calm = Menos movimiento
needs-voice = La voz para mí
needs-sound = El sonido
needs-do-you-hear = ¿Oye?
needs-i-hear = Oigo
needs-louder = Más fuerte
needs-side-button = Pulse el botón del lado.
needs-no-sound-how = Sin sonido: todo se escribe, parpadea y vibra.
