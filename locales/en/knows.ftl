## "Je sais…": sentences, oral and written apart, and who saw it. Never a figure.

knows-title = I know…
knows-i-know = I know
knows-with-help = I can do it with some help
knows-not-yet = Not yet
knows-oral = Speaking
knows-oral-what = When I listen and speak.
knows-written = Writing
knows-written-what = When I read and write.
# Three states that are never merged: said, seen, validated. $date is already written.
knows-i-say-it = I say it. Nobody has seen it yet.
knows-seen-by = Seen by { $name } on { $date }
    .say = Someone has seen it.
knows-validated-by = Confirmed by { $name } on { $date }
    .say = It is confirmed.
knows-show-someone = Show someone
knows-nothing-yet = Your “I know…” sentences arrive here.
