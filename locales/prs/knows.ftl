## "Je sais…": sentences, oral and written apart, and who saw it. Never a figure.

knows-title = یاد دارم…
knows-i-know = یاد دارم
knows-with-help = با کمک می‌توانم
knows-not-yet = هنوز نه
knows-oral = گفتاری
knows-oral-what = وقتی گوش می‌کنم و گپ می‌زنم.
knows-written = نوشتاری
knows-written-what = وقتی می‌خوانم و می‌نویسم.
# Three states that are never merged: said, seen, validated. $date is already written.
knows-i-say-it = من می‌گویم. هنوز کسی ندیده است.
knows-seen-by = { $name } دید، به تاریخ { $date }
    .say = یک نفر دیده است.
knows-validated-by = { $name } تأیید کرد، به تاریخ { $date }
    .say = تأیید شده است.
knows-show-someone = به کسی نشان دادن
knows-nothing-yet = جمله‌های «یاد دارم…» شما اینجا می‌آید.
