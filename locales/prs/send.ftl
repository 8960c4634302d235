## Where my answers are, and who sees what. Never a cloud: a path of planks.

send-title = جواب‌های من
# Short form, on the home screen.
send-recorded-short = ثبت شد
send-recorded = در این تلیفون ثبت شد
send-all-here = همه چیز اینجا است.
send-waiting = منتظر روان شدن
send-no-network = شبکه نیست: خودش روان می‌شود.
send-sending = روان می‌شود.
send-sent = روان شد
# $name is the person who received it.
send-received-by = { $name } گرفت
    .say = شخصی که همراه شما است گرفت
send-only-here = { $count ->
    [one] { $count } جواب فقط اینجا است.
   *[other] { $count } جواب فقط اینجا است.
 }
    .say = بعضی جواب‌ها فقط در این تلیفون است.
# A Wi-Fi that wants a page to be opened first (captive portal).
send-wifi-page = این وای‌فای می‌خواهد یک صفحه باز شود. آن را باز کنید، بعد پس بیایید.
send-needs-help = روان کردن کار نمی‌کند. این تلیفون را به { $name } نشان بدهید.
    .say = روان کردن کار نمی‌کند. این تلیفون را به شخصی که همراه شما است نشان بدهید.
send-ask-agency = روان کردن کار نمی‌کند. این تلیفون را به آژانس نشان بدهید.
send-now = حالا روان کردن
send-give-file = دادن یک فایل
send-by-other-phone = از راه یک تلیفون دیگر

# Who sees what.
send-who-sees = کی چه را می‌بیند؟
send-my-voice = صدای من
send-my-tries = کوشش‌های من
send-what-i-know = یاد دارم…
send-only-me = فقط من
send-me-and = من و { $name }
    .say = من و شخصی که همراه من است
send-company = شرکت
send-nothing = هیچ چیز
send-change = تغییر دادن کی چه را می‌بیند

# Rights: hear, copy, erase.
send-hear-all = شنیدن چیزهای نگاه‌شده
send-copy-all = گرفتن یک کاپی
send-erase-all = پاک کردن همه چیز
send-erase-sure = همه چیز پاک شود، اینجا و در آژانس؟
send-erased = اینجا پاک شد. در آژانس، با روان شدن بعدی.
