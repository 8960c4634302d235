## The clock of the phone is wrong.

clock-is-wrong = Ora telefonului nu este cea bună. Potriviți ora, apoi reveniți.
clock-answers-kept = Răspunsurile dumneavoastră sunt păstrate.
clock-set = Potrivește ora
