## Whom to call, besides the emergency numbers: what each is for. Their French names stand in number.ftl.

directory-title = Kimi aramalı
directory-open = Yararlı numaralar
directory-danger = Şimdi tehlike mi var? Acil düğmesine dokunun.
directory-free = ücretsiz
directory-always = gece gündüz
directory-housing-for = bu gece yatacak yer, evsiz
directory-child-for = tehlikede bir çocuk
directory-violence-for = dövülen ya da tehdit edilen kadın
directory-distress-for = çok kötü, ölmek istemek
directory-victim-for = hırsızlık, dayak, kazadan sonra
directory-poison-for = yutulan madde, gözde
directory-rights-for = işteki haklarım
directory-unfair-for = daha kötü davranış: köken, cinsiyet…
directory-defender-for = bir kurum cevap vermiyor
directory-temp-for = geçici işte: ev, çocuk, araba
directory-job-for = iş aramak, işsizlik
directory-family-for = yardım: çocuk, kira
directory-health-for = sağlık kartı, tedavi, rapor
