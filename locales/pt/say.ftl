## Saying a sentence and comparing: no machine judges the voice, it stays on the phone.

say-model = O modelo
say-mine = A sua voz
# Hear the model and one's own voice, one after the other.
say-both = Os dois
say-record = Eu falo
say-speak-now = Fale agora
say-stop = Já acabei
say-again = Falar outra vez
say-keep = Guardar
say-erase = Apagar
say-erased = Está apagado.
say-stays-here = A sua voz fica neste telefone
say-without-recording = Dizer sem gravar
# How it went, told by the learner.
say-how-was-it = E para si?
say-i-manage = Consigo
say-with-help = Com uma ajuda
say-not-yet = Ainda não
say-someone-listens = Uma pessoa ouve-me
