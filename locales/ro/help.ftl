## Help: a person first, then the app. Four or more needs, two touches away.

help-title = Ajutor
# $name is the referent.
help-you-can-call = Puteți suna: { $name }.
    .say = Puteți suna persoana care vă însoțește.
help-call = Sună
help-message = Mesaj
help-no-contact = Întrebați pe cineva de la agenție.
help-touch-to-hear = Atingeți un buton, eu spun ce este
help-for-me = Pentru mine
help-i-need = Am nevoie de ajutor pentru…
help-need-work = muncă
help-need-housing = locuință
help-need-health = sănătate
help-need-papers = acte
help-need-children = copii
help-need-transport = transport
help-need-money = bani
help-need-phone = telefon
help-need-other = altceva
help-asked = S-a cerut. O persoană vă răspunde.
help-asked-waiting = Este păstrat aici. Va pleca odată cu rețeaua.
