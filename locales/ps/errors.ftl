## What happened, then what to do. Short sentences, no code, no fault.

errors-try-again = یو ځل بیا هڅه
errors-disk-full = ټیلیفون ډک دی. ځینې عکسونه یا فلمونه پاک کړئ، بیا راشئ.
errors-not-recorded = ځواب ثبت نه شو. یو ځل بیا لاس کېږدئ.
errors-other-window = Passerelle په بله کړکۍ کې خلاص دی.
errors-take-over = دلته دوام ورکول
errors-taken-over = تاسو په بله کړکۍ کې دوام ورکوئ. د راستنېدو لپاره لاس کېږدئ.
errors-pack-refused = دا بسته ډاډمنه نه ده. موږ یې نه خلاصوو. ادارې ته خبر ورکړئ.
errors-pack-damaged = یوه بسته خرابه ده. د شبکې سره به بېرته راشي.
errors-update-needed = یوه نوې نسخه شته. ستاسو ځوابونه دلته پاتې کېږي. د دوام لپاره یې واخلئ.
errors-take-update = د نوې نسخې اخیستل
errors-sound-missing = غږ نشته. عکس ته وګورئ، بیا دوام ورکړئ.
errors-picture-missing = عکس نشته. غوږ ونیسئ، بیا دوام ورکړئ.
errors-no-microphone = مایکروفون نشته. جمله بې ثبت ووایئ.
errors-microphone-closed = مایکروفون بند دی. «اجازه» ته لاس کېږدئ، یا بې ثبت خبرې وکړئ.
errors-no-camera = کمره کار نه کوي. کوډ ولیکئ.
errors-not-kept-here = کېدای شي دا ټیلیفون ستاسو ځوابونه پاک کړي. Passerelle نصب کړئ.
errors-not-protected = دا پته خوندي نه ده. مایکروفون کار نه کوي. بله پته وغواړئ.
errors-browser-old = دا ټیلیفون د Passerelle لپاره ډېر زوړ دی. مرسته وغواړئ.
errors-unexpected = یو شی کار نه کوي. ستاسو ثبت شوي ځوابونه پاتې دي. د دوام لپاره لاس کېږدئ.
