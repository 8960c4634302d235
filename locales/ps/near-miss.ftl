## "J'ai failli…": something almost happened. Four touches, by voice or by picture, without a name.

near-miss-title = نږدې و چې…
near-miss-what = څه وشول؟
# "I almost…": fell, was hit, cut myself…
near-miss-fall = لوېدل
near-miss-hit = ټکر
near-miss-cut = پرې کېدل
near-miss-burn = سوځېدل
near-miss-load = د بار لوېدل
# Forklift.
near-miss-truck = فورک‌لیفټ
near-miss-power = برېښنا
near-miss-product = کیمیاوي مواد
near-miss-other = بل شی
near-miss-where = چېرته و؟
near-miss-there = هلته دی
near-miss-when = کله و؟
near-miss-just-now = اوس
near-miss-today = نن
near-miss-yesterday = پرون
near-miss-before = مخکې
near-miss-already = مخکې هم شوي وو؟
near-miss-i-tell = قصه کوم
near-miss-do-not-know = نه پوهېږم
near-miss-no-name = ستاسو نوم نه لېږل کېږي.
near-miss-want-answer = ځواب غواړئ؟
near-miss-send = لېږل
near-miss-thanks = مننه. یو کس به یې وګوري.
