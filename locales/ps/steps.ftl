## Steps of a scene: the default question of each kind, the beats, the small controls.

# Default question of each kind of step, said by the guide.
steps-ask-listen = غوږ ونیسئ. د بیا اورېدو لپاره عکس ته لاس کېږدئ.
steps-ask-pick-picture = غوږ ونیسئ. کوم عکس دی؟
steps-ask-pick-sound = وګورئ. کومه جمله ده؟
steps-ask-act-on = غوږ ونیسئ، بیا یې په عکس کې وکړئ.
steps-ask-order = په ترتیب یې کېږدئ: لومړی، بیا، وروسته.
steps-ask-say = غوږ ونیسئ، بیا یې ووایئ.
steps-ask-dialogue = تاسو څه وایئ؟
steps-ask-match-word = یوې کلمې ته لاس کېږدئ، بیا یې عکس ته.
steps-ask-build-word = غوږ ونیسئ. د کلمې ټوټې کېږدئ.
steps-ask-dial = هغه څه ووهئ چې اورئ.
steps-ask-react = غوږ ونیسئ، بیا حرکت وکړئ.
steps-ask-panorama = شاوخوا وګورئ. خطر چېرته دی؟
steps-ask-sequence = فلم وګورئ، بیا ځواب ورکړئ.
steps-ask-drive = برېک ونیسئ. فاصلې ته وګورئ.
steps-ask-puzzle = ښه وګورئ، بیا همداسې وکړئ.
steps-ask-form = پاڼې ته غوږ ونیسئ. د ډکولو لپاره لاس کېږدئ.
steps-ask-duo = دوه کسه: هر کس نیمه لري.
# One act for tomorrow, at work.
steps-ask-promise = سبا، په کار کې: تاسو څه ټاکئ؟
steps-ask-debrief = ښه، څنګه تېر شول؟

# The seven beats of a scene, names of the planks.
steps-beat-hear = غوږ نیسم
steps-beat-find = پیدا کوم
steps-beat-do = کوم یې
steps-beat-say = وایم
steps-beat-noise = یو ځل بیا، په شور کې
steps-beat-read = لولم
steps-beat-tomorrow = سبا

# What is missing before the act can be pressed.
steps-touch-picture = یوه عکس ته لاس کېږدئ
steps-touch-answer = یوه ځواب ته لاس کېږدئ
steps-touch-next = بل ته لاس کېږدئ
# Ordering: the empty place.
steps-and-then = او بیا؟

# Words and figures.
steps-pair = دوی یوځای دي
steps-piece-by-piece = ټوټه ټوټه
steps-piece-missing = یوه ټوټه کمه ده
steps-digit-missing = یو رقم کم دی
steps-one-by-one = یو یو
steps-to-fill = باید ډک شي
# The hour on the keypad: separates hours and minutes.
steps-hour-sign = h
    .say = بجې

# Driving.
steps-brake = برېک نیسم
steps-faster = ګړندی
steps-less-fast = ورو
steps-dry-road = وچ سړک
steps-wet-road = لوند سړک
# Distance while seeing, then while braking.
steps-seeing = وینم
steps-braking = برېک نیسم

# Form.
steps-write = { $what } لیکم
    .say = دا لیکم
steps-other-time = بل ساعت

# Two people, each has half.
steps-your-half = ستاسو نیمه
steps-ask-partner = له { $name } وپوښتئ:
    .say = له بل کس وپوښتئ.
steps-nobody-listens = څوک غوږ نه نیسي. هېڅ نه ثبتېږي.
steps-filled = ډک شو
steps-play-alone = بې بل کسه لوبه

# Promise and telling it afterwards.
steps-tomorrow-once = سبا، یو ځل:
steps-to-whom = چا ته؟
steps-other-sentence = بله جمله
steps-we-shall-see = وبه ګورو
steps-i-do-it-tomorrow = سبا یې کوم
steps-you-said = تېر ځل تاسو وویل:
steps-i-tell = قصه کوم
steps-all-answers-good = ټول ځوابونه ښه دي.
steps-thats-it = همدا دی

# Film, puzzle: play it again.
steps-see-again = بیا کتل
# A step this version of the app cannot play.
steps-comes-later = دا پړاو ژر راځي. دوام ورکوو.
