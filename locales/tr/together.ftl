## A duo on two phones: one shows a code, the other reads it. No network.

together-show = Bu kodu öteki telefona gösterin.
together-read = Öteki telefonu oku
together-hold = Kamerayı öteki telefonun önünde tutun.
together-other-code = Bu kod değil. Öteki telefona bakın.
together-not-here = Bu sahne henüz burada değil. Ağla gelir.
together-without-camera = Kamera yoksa: «Ben ararım», sonra bu rakamlar.
together-ready = Öteki hazır
together-choose = İki kişilik bir sahne seçin ya da öteki telefonu okuyun.
