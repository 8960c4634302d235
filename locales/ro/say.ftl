## Saying a sentence and comparing: no machine judges the voice, it stays on the phone.

say-model = Modelul
say-mine = Vocea dumneavoastră
# Hear the model and one's own voice, one after the other.
say-both = Amândouă
say-record = Vorbesc
say-speak-now = Vorbiți acum
say-stop = Am terminat
say-again = Vorbesc din nou
say-keep = Păstrează
say-erase = Șterge
say-erased = S-a șters.
say-stays-here = Vocea dumneavoastră rămâne pe acest telefon
say-without-recording = Spun fără înregistrare
# How it went, told by the learner.
say-how-was-it = Și pentru dumneavoastră?
say-i-manage = Reușesc
say-with-help = Cu un ajutor
say-not-yet = Încă nu
say-someone-listens = O persoană mă ascultă
