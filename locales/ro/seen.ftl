## Who sees what, who saw what and when, as the console shows it.

seen-title = Cine a văzut ce
seen-sees = { $name } vede ce știți.
    .say = Contactul dumneavoastră vede ce știți.
seen-sees-not = { $name } nu vede ce știți.
    .say = Contactul dumneavoastră nu vede ce știți.
seen-alone = Nimeni nu vede ce știți.
seen-company = Firma nu vede nimic.
seen-opened = { $name } a deschis pagina dumneavoastră.
    .say = Cineva a deschis pagina dumneavoastră.
seen-exported = { $name } a făcut un fișier cu dumneavoastră.
    .say = Cineva a făcut un fișier cu dumneavoastră.
seen-trainer = Formare
seen-coordinator = Coordonare
seen-today = Azi
seen-yesterday = Ieri
seen-this-week = Săptămâna aceasta
seen-before = Înainte
seen-nobody-yet = Nimeni nu a deschis pagina dumneavoastră.
seen-stop = Nu mai arăta
seen-show = Arată
