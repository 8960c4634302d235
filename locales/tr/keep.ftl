## Keeping one's place: after the first scene, and on a shared phone.

keep-title = Yerinizi saklayalım mı?
keep-choose-picture = Resminizi seçin
keep-say-name = Adınızı söyleyin
keep-name-stays = Adınız bu telefonda kalır.
keep-choose-three = Üç resim seçin
keep-remember-three = Bu üç resim yerinizi açar.
keep-kept = Yeriniz saklandı.
keep-who-is-here = Kim var?
keep-touch-yours = Resminize dokunun.
keep-new-person = Yeni kişi
keep-my-card = Kartım var
keep-three-pictures = Üç resminize dokunun
keep-other-pictures = Bunlar başka resimler. Bir daha deneyin.
keep-forgotten = Ajansa sorun. Yeriniz duruyor.
keep-hide = Gizle
keep-play-without = Profilsiz oyna
