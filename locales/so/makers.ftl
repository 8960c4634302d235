## A word by voice to the people who make the app, from any screen.

makers-title = U sheeg kuwa sameeyay
makers-ask = Sheeg waxa fiican iyo waxa aan fiicnayn.
makers-with = Codkaagu wuxuu la socdaa magaca shaashadda. Magacaaga weligiis lama dirayo.
makers-send = Dir
makers-waits = Codkaagu wuxuu sugayaa shabakadda.
makers-received = Waa la helay. Mahadsanid.
makers-by-hand = Koox la’aan, adiga ayaa faylka bixinaya.
