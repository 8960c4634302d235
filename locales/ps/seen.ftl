## Who sees what, who saw what and when, as the console shows it.

seen-title = چا څه ولیدل
seen-sees = { $name } هغه څه ویني چې تاسو یې پوهېږئ.
    .say = ستاسو ملګری هغه څه ویني چې تاسو یې پوهېږئ.
seen-sees-not = { $name } هغه څه نه ویني چې تاسو یې پوهېږئ.
    .say = ستاسو ملګری هغه څه نه ویني چې تاسو یې پوهېږئ.
seen-alone = هېڅوک هغه څه نه ویني چې تاسو یې پوهېږئ.
seen-company = شرکت هېڅ نه ویني.
seen-opened = { $name } ستاسو پاڼه پرانیسته.
    .say = یو چا ستاسو پاڼه پرانیسته.
seen-exported = { $name } یو فایل جوړ کړ چې تاسو پکې یاست.
    .say = یو چا یو فایل جوړ کړ چې تاسو پکې یاست.
seen-trainer = روزنه
seen-coordinator = همغږي
seen-today = نن
seen-yesterday = پرون
seen-this-week = دا اونۍ
seen-before = مخکې
seen-nobody-yet = هېچا ستاسو پاڼه نه ده پرانیستې.
seen-stop = نور نه ښودل
seen-show = ښودل
