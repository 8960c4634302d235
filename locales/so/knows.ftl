## "Je sais…": sentences, oral and written apart, and who saw it. Never a figure.

knows-title = Waan aqaan…
knows-i-know = Waan aqaan
knows-with-help = Caawimo ayaan ku sameeyaa
knows-not-yet = Weli maya
knows-oral = Hadal
knows-oral-what = Marka aan dhegaysto oo aan hadlo.
knows-written = Qoraal
knows-written-what = Marka aan akhriyo oo aan wax qoro.
# Three states that are never merged: said, seen, validated. $date is already written.
knows-i-say-it = Anigaa leh. Weli cidna ma arag.
knows-seen-by = Waxaa arkay { $name }, { $date }
    .say = Qof baa arkay.
knows-validated-by = Waxaa xaqiijiyay { $name }, { $date }
    .say = Waa la xaqiijiyay.
knows-show-someone = Qof tus
knows-nothing-yet = Weedhahaaga «Waan aqaan…» halkan ayay yimaadaan.
