## "Je sais…": sentences, oral and written apart, and who saw it. Never a figure.

knows-title = Știu…
knows-i-know = Știu
knows-with-help = Reușesc cu un ajutor
knows-not-yet = Încă nu
knows-oral = Oral
knows-oral-what = Când ascult și vorbesc.
knows-written = În scris
knows-written-what = Când citesc și scriu.
# Three states that are never merged: said, seen, validated. $date is already written.
knows-i-say-it = Eu o spun. Nimeni nu a văzut încă.
knows-seen-by = Văzut de { $name } pe { $date }
    .say = O persoană a văzut.
knows-validated-by = Confirmat de { $name } pe { $date }
    .say = Este confirmat.
knows-show-someone = Arată cuiva
knows-nothing-yet = Frazele „Știu…” ajung aici.
