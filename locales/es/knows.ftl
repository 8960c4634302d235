## "Je sais…": sentences, oral and written apart, and who saw it. Never a figure.

knows-title = Yo sé…
knows-i-know = Lo sé
knows-with-help = Lo consigo con una ayuda
knows-not-yet = Todavía no
knows-oral = Oral
knows-oral-what = Cuando escucho y hablo.
knows-written = Escrito
knows-written-what = Cuando leo y escribo.
# Three states that are never merged: said, seen, validated. $date is already written.
knows-i-say-it = Lo digo yo. Nadie lo ha visto todavía.
knows-seen-by = Visto por { $name } el { $date }
    .say = Una persona lo ha visto.
knows-validated-by = Confirmado por { $name } el { $date }
    .say = Está confirmado.
knows-show-someone = Mostrar a alguien
knows-nothing-yet = Sus frases «Yo sé…» llegan aquí.
