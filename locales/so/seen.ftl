## Who sees what, who saw what and when, as the console shows it.

seen-title = Yaa maxaa arkay
seen-sees = { $name } wuxuu arkaa waxaad taqaan.
    .say = Qofka kula socda wuxuu arkaa waxaad taqaan.
seen-sees-not = { $name } ma arko waxaad taqaan.
    .say = Qofka kula socda ma arko waxaad taqaan.
seen-alone = Cidna ma aragto waxaad taqaan.
seen-company = Shirkaddu waxba ma aragto.
seen-opened = { $name } ayaa furay boggaaga.
    .say = Qof ayaa furay boggaaga.
seen-exported = { $name } ayaa sameeyay fayl aad ku jirto.
    .say = Qof ayaa sameeyay fayl aad ku jirto.
seen-trainer = Tababar
seen-coordinator = Isku-duwid
seen-today = Maanta
seen-yesterday = Shalay
seen-this-week = Toddobaadkan
seen-before = Ka hor
seen-nobody-yet = Cidna ma furin boggaaga.
seen-stop = Ha tusin mar dambe
seen-show = Tus
