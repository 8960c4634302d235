## Where my answers are, and who sees what. Never a cloud: a path of planks.

send-title = Cevaplarım
# Short form, on the home screen.
send-recorded-short = Kaydedildi
send-recorded = Bu telefona kaydedildi
send-all-here = Hepsi burada.
send-waiting = Gönderilmeyi bekliyor
send-no-network = İnternet yok: kendiliğinden gidecek.
send-sending = Gidiyor.
send-sent = Gönderildi
# $name is the person who received it.
send-received-by = Alan kişi: { $name }
    .say = Size eşlik eden kişi aldı
send-only-here = { $count ->
    [one] { $count } cevap yalnız burada.
   *[other] { $count } cevap yalnız burada.
 }
    .say = Bazı cevaplar yalnız bu telefonda.
# A Wi-Fi that wants a page to be opened first (captive portal).
send-wifi-page = Bu Wi-Fi bir sayfa açmanızı istiyor. Sayfayı açın, sonra geri gelin.
    .say = Bu vayfay bir sayfa açmanızı istiyor. Sayfayı açın, sonra geri gelin.
send-needs-help = Gönderme çalışmıyor. Bu telefonu gösterin: { $name }.
    .say = Gönderme çalışmıyor. Bu telefonu size eşlik eden kişiye gösterin.
send-ask-agency = Gönderme çalışmıyor. Bu telefonu ajansa gösterin.
send-now = Şimdi gönder
send-give-file = Dosya ver
send-by-other-phone = Başka bir telefonla

# Who sees what.
send-who-sees = Kim neyi görür?
send-my-voice = Sesim
send-my-tries = Denemelerim
send-what-i-know = Biliyorum…
send-only-me = yalnız ben
send-me-and = ben ve { $name }
    .say = ben ve bana eşlik eden kişi
send-company = Şirket
send-nothing = hiçbir şey
send-change = Kim neyi görür, değiştir

# Rights: hear, copy, erase.
send-hear-all = Saklananları dinle
send-copy-all = Kopya al
send-erase-all = Her şeyi sil
send-erase-sure = Her şey silinsin mi, burada ve ajansta?
send-erased = Burada silindi. Ajansta, bir sonraki gönderimde silinecek.
