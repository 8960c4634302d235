## "Je sais…": sentences, oral and written apart, and who saw it. Never a figure.

knows-title = Biliyorum…
knows-i-know = Biliyorum
knows-with-help = Yardımla yapabiliyorum
knows-not-yet = Henüz değil
knows-oral = Sözlü
knows-oral-what = Dinlerken ve konuşurken.
knows-written = Yazılı
knows-written-what = Okurken ve yazarken.
# Three states that are never merged: said, seen, validated. $date is already written.
knows-i-say-it = Ben söylüyorum. Henüz kimse görmedi.
knows-seen-by = { $name } gördü: { $date }
    .say = Bir kişi bunu gördü.
knows-validated-by = { $name } onayladı: { $date }
    .say = Bu onaylandı.
knows-show-someone = Birine göster
knows-nothing-yet = “Biliyorum…” cümleleriniz buraya gelir.
