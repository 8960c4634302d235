## Who sees what, who saw what and when, as the console shows it.

seen-title = Quem viu o quê
seen-sees = { $name } vê o que sabe.
    .say = O seu contacto vê o que sabe.
seen-sees-not = { $name } não vê o que sabe.
    .say = O seu contacto não vê o que sabe.
seen-alone = Ninguém vê o que sabe.
seen-company = A empresa não vê nada.
seen-opened = { $name } abriu a sua página.
    .say = Alguém abriu a sua página.
seen-exported = { $name } fez um ficheiro consigo.
    .say = Alguém fez um ficheiro consigo.
seen-trainer = Formação
seen-coordinator = Coordenação
seen-today = Hoje
seen-yesterday = Ontem
seen-this-week = Esta semana
seen-before = Antes
seen-nobody-yet = Ninguém abriu a sua página.
seen-stop = Não mostrar mais
seen-show = Mostrar
