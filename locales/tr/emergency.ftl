## The emergency card: opens from any screen, without profile and without network.
## French names (SAMU, pompiers) stay as they are said in France.

emergency-title = Acil durum
emergency-protect-first = Önce kendinizi koruyun.
emergency-first-aider = Şantiyenin ilk yardımcısı
# $name is the first-aider of the site.
emergency-first-aider-name = { $name }, ilk yardımcı
    .say = Şantiyenin ilk yardımcısı
emergency-here-on-site = burada, şantiyede
emergency-call = Ara
emergency-agency = Ajansımı ara
emergency-15 = 15
emergency-15-who = Ambulans (SAMU)
    .say = Ambulans, Samü
emergency-15-for = yaralı, hasta
emergency-18 = 18
emergency-18-who = İtfaiye (pompiers)
    .say = İtfaiye, pompye
emergency-18-for = yangın, kaza
emergency-112 = 112
emergency-112-for = bütün acil yardımlar
emergency-114 = 114
# 114 is reached by text message: for whoever cannot hear or speak.
emergency-114-how = SMS ile
    .say = kısa mesajla
emergency-114-for = duymadan, konuşmadan
emergency-you-are-here = Buradasınız:
emergency-place-unknown = Bir sokak, bir numara, bir tabela arayın.
emergency-what-to-say = Telefonda ne demeli
emergency-say-name = Merhaba, adım…
emergency-say-where = Ben şuradayım…
emergency-say-what = Bir kaza oldu.
emergency-say-who = Bir kişi yaralı.
emergency-say-speaks = Konuşuyor.
emergency-say-breathes = Nefes alıyor.
emergency-say-hang-up = Telefonu kapatabilir miyim?
emergency-near-miss = Az kalsın…
emergency-no-injury = yaralı yok
emergency-danger-now = Şimdi tehlike var mı? Şefe haber verin.
