## After an answer. Never a red cross, never a school word: a miss names what was chosen,
## shows what was meant, and offers another try.

feedback-yes = Sí, eso es.
# A plank is laid.
feedback-one-more-plank = Una tabla más.
feedback-scene-done = La escena ha terminado. Gracias.
feedback-try-differently = Probamos de otra manera
feedback-not-yet = Todavía no
# Followed by what was chosen.
feedback-you-chose = Usted eligió:
# Followed by what was asked.
feedback-here-we-asked = Aquí se pedía:
feedback-listen-again = Escuche otra vez.
feedback-why = ¿Por qué?
feedback-with-help = Con una ayuda
# Asking again is always a good move.
feedback-good-to-ask = Preguntar es bueno.
# Several right answers were wanted.
feedback-answer-missing = Falta una respuesta.
feedback-answer-extra = Sobra una respuesta.
# What kind of miss: words, rule, or two things that look alike.
feedback-kind-language = Es cuestión de palabras.
feedback-kind-rule = Es cuestión de reglas.
feedback-kind-slip = Los dos se parecen.
