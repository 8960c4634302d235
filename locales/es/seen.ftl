## Who sees what, who saw what and when, as the console shows it.

seen-title = Quién vio qué
seen-sees = { $name } ve lo que usted sabe.
    .say = Su contacto ve lo que usted sabe.
seen-sees-not = { $name } no ve lo que usted sabe.
    .say = Su contacto no ve lo que usted sabe.
seen-alone = Nadie ve lo que usted sabe.
seen-company = La empresa no ve nada.
seen-opened = { $name } abrió su página.
    .say = Alguien abrió su página.
seen-exported = { $name } hizo un archivo con usted.
    .say = Alguien hizo un archivo con usted.
seen-trainer = Formación
seen-coordinator = Coordinación
seen-today = Hoy
seen-yesterday = Ayer
seen-this-week = Esta semana
seen-before = Antes
seen-nobody-yet = Nadie abrió su página.
seen-stop = No mostrar más
seen-show = Mostrar
