## Where my answers are, and who sees what. Never a cloud: a path of planks.

send-title = زما ځوابونه
# Short form, on the home screen.
send-recorded-short = ثبت شو
send-recorded = په دې ټیلیفون کې ثبت شو
send-all-here = هر څه دلته دي.
send-waiting = د لېږلو په تمه
send-no-network = شبکه نشته: پخپله به ولاړ شي.
send-sending = لېږل کېږي.
send-sent = ولېږل شو
# $name is the person who received it.
send-received-by = { $name } ترلاسه کړ
    .say = هغه کس ترلاسه کړ چې له تاسو سره ملګری دی
send-only-here = { $count ->
    [one] { $count } ځواب یوازې دلته دی.
   *[other] { $count } ځوابونه یوازې دلته دي.
 }
    .say = ځینې ځوابونه یوازې په دې ټیلیفون کې دي.
# A Wi-Fi that wants a page to be opened first (captive portal).
send-wifi-page = دا وای‌فای غواړي چې یوه پاڼه خلاصه شي. خلاصه یې کړئ، بیا راشئ.
send-needs-help = لېږل کار نه کوي. دا ټیلیفون { $name } ته وښیئ.
    .say = لېږل کار نه کوي. دا ټیلیفون هغه کس ته وښیئ چې له تاسو سره ملګری دی.
send-ask-agency = لېږل کار نه کوي. دا ټیلیفون ادارې ته وښیئ.
send-now = اوس لېږل
send-give-file = فایل ورکول
send-by-other-phone = د بل ټیلیفون له لارې

# Who sees what.
send-who-sees = څوک څه ویني؟
send-my-voice = زما غږ
send-my-tries = زما هڅې
send-what-i-know = پوهېږم…
send-only-me = یوازې زه
send-me-and = زه او { $name }
    .say = زه او هغه کس چې راسره ملګری دی
send-company = شرکت
send-nothing = هېڅ
send-change = څوک څه ویني بدلول

# Rights: hear, copy, erase.
send-hear-all = د ساتل شویو اورېدل
send-copy-all = کاپي اخیستل
send-erase-all = د هر څه پاکول
send-erase-sure = هر څه پاک شي، دلته او په اداره کې؟
send-erased = دلته پاک شو. په اداره کې، د بل لېږلو سره.
