## The clock of the phone is wrong.

clock-is-wrong = La hora del teléfono no es la buena. Ponga la hora y vuelva.
clock-answers-kept = Sus respuestas están guardadas.
clock-set = Poner la hora
