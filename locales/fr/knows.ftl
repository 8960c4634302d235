## "Je sais…": sentences, oral and written apart, and who saw it. Never a figure.

knows-title = Je sais…
knows-i-know = Je sais
knows-with-help = J’y arrive avec une aide
knows-not-yet = Pas encore
knows-oral = À l’oral
knows-oral-what = Quand j’écoute et je parle.
knows-written = À l’écrit
knows-written-what = Quand je lis et j’écris.
# Three states that are never merged: said, seen, validated. $date is already written.
knows-i-say-it = Je le dis. Personne ne l’a encore vu.
knows-seen-by = Vu par { $name } le { $date }
    .say = Une personne l’a vu.
knows-validated-by = Validé par { $name } le { $date }
    .say = C’est confirmé.
knows-show-someone = Montrer à quelqu’un
knows-nothing-yet = Vos phrases « Je sais… » arrivent ici.
