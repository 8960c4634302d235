## A word by voice to the people who make the app, from any screen.

makers-title = Yapanlara söyle
makers-ask = İyi olanı ve olmayanı söyleyin.
makers-with = Sesiniz ekranın adıyla gider. Asla sizin adınızla değil.
makers-send = Gönder
makers-waits = Sesiniz ağı bekliyor.
makers-received = Alındı. Teşekkürler.
makers-by-hand = Grup yoksa dosyayı kendiniz verirsiniz.
