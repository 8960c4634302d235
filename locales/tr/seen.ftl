## Who sees what, who saw what and when, as the console shows it.

seen-title = Kim ne gördü
seen-sees = { $name } bildiklerinizi görüyor.
    .say = Sizi izleyen kişi bildiklerinizi görüyor.
seen-sees-not = { $name } bildiklerinizi görmüyor.
    .say = Sizi izleyen kişi bildiklerinizi görmüyor.
seen-alone = Kimse bildiklerinizi görmüyor.
seen-company = Şirket hiçbir şey görmüyor.
seen-opened = { $name } sayfanızı açtı.
    .say = Biri sayfanızı açtı.
seen-exported = { $name } içinde sizin olduğunuz bir dosya yaptı.
    .say = Biri içinde sizin olduğunuz bir dosya yaptı.
seen-trainer = Eğitim
seen-coordinator = Koordinasyon
seen-today = Bugün
seen-yesterday = Dün
seen-this-week = Bu hafta
seen-before = Daha önce
seen-nobody-yet = Kimse sayfanızı açmadı.
seen-stop = Artık gösterme
seen-show = Göster
