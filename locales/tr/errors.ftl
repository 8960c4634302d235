## What happened, then what to do. Short sentences, no code, no fault.

errors-try-again = Bir daha dene
errors-disk-full = Telefon dolu. Fotoğraf veya film silin, sonra geri gelin.
errors-not-recorded = Cevap kaydedilmedi. Bir daha dokunun.
errors-other-window = Passerelle başka bir pencerede zaten açık.
    .say = Paserel başka bir pencerede zaten açık.
errors-take-over = Burada devam et
errors-taken-over = Öteki pencerede devam ediyorsunuz. Buraya dönmek için dokunun.
errors-pack-refused = Bu paket güvenli değil. Açmıyoruz. Ajansa haber verin.
errors-pack-damaged = Bir paket bozuk. İnternet gelince yeniden gelecek.
errors-update-needed = Yeni bir sürüm var. Cevaplarınız burada kalır. Devam etmek için onu alın.
errors-take-update = Yeni sürümü al
errors-sound-missing = Ses yok. Resme bakın, sonra devam edin.
errors-picture-missing = Resim yok. Dinleyin, sonra devam edin.
errors-no-microphone = Mikrofon yok. Cümleyi kayıtsız söyleyin.
errors-microphone-closed = Mikrofon kapalı. “İzin ver”e dokunun ya da kayıtsız konuşun.
errors-no-camera = Kamera çalışmıyor. Kodu yazın.
errors-not-kept-here = Bu telefon cevaplarınızı silebilir. Passerelle’i yükleyin.
    .say = Bu telefon cevaplarınızı silebilir. Paserel’i yükleyin.
errors-not-protected = Bu adres korumalı değil. Mikrofon çalışmıyor. Öteki adresi isteyin.
errors-browser-old = Bu telefon Passerelle için çok eski. Yardım isteyin.
    .say = Bu telefon Paserel için çok eski. Yardım isteyin.
errors-unexpected = Bir şey çalışmıyor. Kayıtlı cevaplarınız duruyor. Devam etmek için dokunun.
