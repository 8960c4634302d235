## Who sees what, who saw what and when, as the console shows it.

seen-title = Who saw what
seen-sees = { $name } sees what you know.
    .say = Your contact sees what you know.
seen-sees-not = { $name } does not see what you know.
    .say = Your contact does not see what you know.
seen-alone = Nobody sees what you know.
seen-company = The company sees nothing.
seen-opened = { $name } opened your page.
    .say = Somebody opened your page.
seen-exported = { $name } made a file with you in it.
    .say = Somebody made a file with you in it.
seen-trainer = Training
seen-coordinator = Coordination
seen-today = Today
seen-yesterday = Yesterday
seen-this-week = This week
seen-before = Before
seen-nobody-yet = Nobody opened your page.
seen-stop = Stop showing
seen-show = Show
