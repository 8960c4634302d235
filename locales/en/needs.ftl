## Needs, set by trying: sound, one hand, calm. Each says what it does, never for whom.

needs-example = Put your helmet on.
needs-hand = One hand
needs-calm = Less movement
needs-voice = The voice for me
needs-sound = The sound
needs-do-you-hear = Can you hear?
needs-i-hear = I can hear
needs-louder = Louder
needs-side-button = Press the button on the side.
needs-no-sound-how = Without sound: everything is written, flashes and vibrates.
