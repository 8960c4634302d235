## "J'ai failli…": something almost happened. Four touches, by voice or by picture, without a name.

near-miss-title = نزدیک بود…
near-miss-what = چه شد؟
# "I almost…": fell, was hit, cut myself…
near-miss-fall = افتادن
near-miss-hit = ضربه
near-miss-cut = بریدن
near-miss-burn = سوختن
near-miss-load = افتادن بار
# Forklift.
near-miss-truck = فورک‌لیفت
near-miss-power = برق
near-miss-product = مواد کیمیاوی
near-miss-other = چیز دیگر
near-miss-where = کجا بود؟
near-miss-there = همانجا
near-miss-when = چه وقت بود؟
near-miss-just-now = حالا
near-miss-today = امروز
near-miss-yesterday = دیروز
near-miss-before = پیشتر
near-miss-already = پیش هم شده بود؟
near-miss-i-tell = قصه می‌کنم
near-miss-do-not-know = نمی‌دانم
near-miss-no-name = نام شما روان نمی‌شود.
near-miss-want-answer = جواب می‌خواهید؟
near-miss-send = روان کردن
near-miss-thanks = تشکر. یک نفر می‌بیند.
