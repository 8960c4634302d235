## The voice studio: a trainer or a local speaker lends a voice. Not for learners' answers.

studio-title = Sesimi veriyorum
studio-which-language = Hangi dili konuşuyorsunuz?
studio-other-language = Başka bir dil
studio-say-language = Dilinizin adını söyleyin
studio-agree = Söyleyin: “Sesimi veriyorum.”
studio-agree-why = Herkes bu sesi dinleyebilir ve kopyalayabilir. Burada silebilirsiniz.
studio-which-scene = Bir sahne seçin
studio-say-it = Kendi dilinizde söyleyin
studio-phrase = Cümle { $n } / { $of }
    .say = Cümleler
studio-phrases = Cümleler
studio-low = Çok alçak
studio-good = İyi
studio-loud = Çok yüksek
studio-nothing = Bir şey duymadım. Daha yakından konuşun.
studio-kept = Bu telefonda saklandı.
studio-give = Sesimi ver
studio-file-ready = Dosya hazır.
studio-give-file = Dosyayı ver
studio-given = Tamam. Teşekkürler.
studio-saved = Dosya burada: { $path }
    .say = Dosya bu cihazda.
studio-erase-all = Hepsini sil
studio-erase-sure = Hepsini silmek için tekrar dokunun
