## The common footbridge: what grew, and what one sees of it. Nobody is counted, nothing is taken away.

site-title = Yaya köprüsü
site-plank = Bir tahta daha.
site-site = Şantiye büyüyor.
site-house = Bir ev daha.
site-tree = Bir ağaç daha.
site-rail = Kimse düşmesin diye korkuluk.
site-lamp = Bir lamba daha.
site-person = Biri köprüden geçiyor.
site-fair = Daha da güzel oldu.
site-begins = İki kıyı, bir ırmak. Köprüye başlıyoruz.
site-grows = Tahtalar ırmağın üstünde ilerliyor.
site-crosses = Köprü bir kıyıdan ötekine gidiyor.
site-lives = Köprü hazır. İnsanlar geçiyor.
site-how = Biten her sahne onu büyütür. Hiçbir şey düşmez.
