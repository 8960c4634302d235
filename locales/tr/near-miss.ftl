## "J'ai failli…": something almost happened. Four touches, by voice or by picture, without a name.

near-miss-title = Az kalsın…
near-miss-what = Ne oldu?
# "I almost…": fell, was hit, cut myself…
near-miss-fall = düşme
near-miss-hit = çarpma
near-miss-cut = kesik
near-miss-burn = yanık
near-miss-load = yük düşmesi
# Forklift.
near-miss-truck = forklift
near-miss-power = elektrik
near-miss-product = kimyasal ürün
near-miss-other = başka bir şey
near-miss-where = Nerede oldu?
near-miss-there = İşte orada
near-miss-when = Ne zaman oldu?
near-miss-just-now = şimdi
near-miss-today = bugün
near-miss-yesterday = dün
near-miss-before = daha önce
near-miss-already = Daha önce de oldu mu?
near-miss-i-tell = Anlatıyorum
near-miss-do-not-know = Bilmiyorum
near-miss-no-name = Adınız gönderilmez.
near-miss-want-answer = Cevap ister misiniz?
near-miss-send = Gönder
near-miss-thanks = Teşekkürler. Bir kişi bakacak.
