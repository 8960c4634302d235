## Saying a sentence and comparing: no machine judges the voice, it stays on the phone.

say-model = El modelo
say-mine = Su voz
# Hear the model and one's own voice, one after the other.
say-both = Los dos
say-record = Hablo
say-speak-now = Hable ahora
say-stop = He terminado
say-again = Hablar otra vez
say-keep = Guardar
say-erase = Borrar
say-erased = Está borrado.
say-stays-here = Su voz se queda en este teléfono
say-without-recording = Decir sin grabar
# How it went, told by the learner.
say-how-was-it = ¿Y para usted?
say-i-manage = Lo consigo
say-with-help = Con una ayuda
say-not-yet = Todavía no
say-someone-listens = Una persona me escucha
