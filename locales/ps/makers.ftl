## A word by voice to the people who make the app, from any screen.

makers-title = جوړوونکو ته ویل
makers-ask = ووایئ څه ښه دي او څه ښه نه دي.
makers-with = ستاسو غږ د پردې له نوم سره ځي. هېڅکله ستاسو له نوم سره نه.
makers-send = لېږل
makers-waits = ستاسو غږ د شبکې په تمه دی.
makers-received = ورسېد. مننه.
makers-by-hand = له ډلې پرته، فایل پخپله ورکوئ.
