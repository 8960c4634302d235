## The clock of the phone is wrong.

clock-is-wrong = ساعت تلیفون درست نیست. ساعت را درست کنید، بعد پس بیایید.
clock-answers-kept = جواب‌های شما نگاه شده است.
clock-set = درست کردن ساعت
