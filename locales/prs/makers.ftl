## A word by voice to the people who make the app, from any screen.

makers-title = به سازندگان گفتن
makers-ask = بگویید چه خوب است و چه خوب نیست.
makers-with = صدای شما با نام صفحه می‌رود. هرگز با نام شما نه.
makers-send = فرستادن
makers-waits = صدای شما منتظر شبکه است.
makers-received = رسید. تشکر.
makers-by-hand = بدون گروه، فایل را خودتان می‌دهید.
