## Keeping one's place: after the first scene, and on a shared phone.

keep-title = Booskaaga ma kaydinnaa?
keep-choose-picture = Dooro sawirkaaga
keep-say-name = Dheh magacaaga
keep-name-stays = Magacaagu wuxuu ku hadhaa taleefankan.
keep-choose-three = Dooro saddex sawir
keep-remember-three = Saddexdan sawir booskaaga ayay furaan.
keep-kept = Booskaagu waa kaydsan yahay.
keep-who-is-here = Yaa jooga?
keep-touch-yours = Taabo sawirkaaga.
keep-new-person = Qof cusub
keep-my-card = Kaarkayga waan haystaa
keep-three-pictures = Taabo saddexdaada sawir
keep-other-pictures = Waa sawirro kale. Mar kale isku day.
keep-forgotten = Weydii wakaaladda. Booskaagu wuu joogaa.
keep-hide = Qari
keep-play-without = Ciyaar boos la’aan
