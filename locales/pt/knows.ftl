## "Je sais…": sentences, oral and written apart, and who saw it. Never a figure.

knows-title = Eu sei…
knows-i-know = Eu sei
knows-with-help = Consigo com uma ajuda
knows-not-yet = Ainda não
knows-oral = Oral
knows-oral-what = Quando ouço e falo.
knows-written = Escrito
knows-written-what = Quando leio e escrevo.
# Three states that are never merged: said, seen, validated. $date is already written.
knows-i-say-it = Sou eu que digo. Ainda ninguém viu.
knows-seen-by = Visto por { $name } a { $date }
    .say = Uma pessoa viu.
knows-validated-by = Confirmado por { $name } a { $date }
    .say = Está confirmado.
knows-show-someone = Mostrar a alguém
knows-nothing-yet = As suas frases «Eu sei…» chegam aqui.
