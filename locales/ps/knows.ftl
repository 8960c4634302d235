## "Je sais…": sentences, oral and written apart, and who saw it. Never a figure.

knows-title = پوهېږم…
knows-i-know = پوهېږم
knows-with-help = په مرسته یې کولی شم
knows-not-yet = لا نه
knows-oral = ویل
knows-oral-what = کله چې اورم او خبرې کوم.
knows-written = لیکل
knows-written-what = کله چې لولم او لیکم.
# Three states that are never merged: said, seen, validated. $date is already written.
knows-i-say-it = زه یې وایم. لا چا نه دی لیدلی.
knows-seen-by = { $name } لیدلی دی، په { $date }
    .say = یو کس لیدلی دی.
knows-validated-by = { $name } تایید کړی دی، په { $date }
    .say = دا تایید شوی دی.
knows-show-someone = چا ته ښودل
knows-nothing-yet = ستاسو د «پوهېږم…» جملې دلته راځي.
