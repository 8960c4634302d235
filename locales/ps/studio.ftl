## The voice studio: a trainer or a local speaker lends a voice. Not for learners' answers.

studio-title = زه خپل غږ ورکوم
studio-which-language = تاسو په کومه ژبه خبرې کوئ؟
studio-other-language = بله ژبه
studio-say-language = د خپلې ژبې نوم ووایئ
studio-agree = ووایئ: «زه خپل غږ ورکوم.»
studio-agree-why = ټول خلک دا غږ اورېدلی او کاپي کولی شي. تاسو یې دلته پاکولی شئ.
studio-which-scene = یوه صحنه وټاکئ
studio-say-it = په خپله ژبه یې ووایئ
studio-phrase = جمله { $n } له { $of }
    .say = جملې
studio-phrases = جملې
studio-low = ډېر ټیټ
studio-good = ښه
studio-loud = ډېر لوړ
studio-nothing = هېڅ مې وانه ورېدل. نږدې خبرې وکړئ.
studio-kept = په همدې ټلیفون کې وساتل شو.
studio-give = خپل غږ ورکول
studio-file-ready = فایل چمتو دی.
studio-give-file = فایل ورکول
studio-given = وشو. مننه.
studio-saved = فایل دلته دی: { $path }
    .say = فایل په همدې دستګاه کې دی.
studio-erase-all = ټول پاکول
studio-erase-sure = د ټولو پاکولو لپاره بیا ولمسوئ
