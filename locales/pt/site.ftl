## The common footbridge: what grew, and what one sees of it. Nobody is counted, nothing is taken away.

site-title = A passarela
site-plank = Mais uma tábua.
site-site = A obra cresce.
site-house = Mais uma casa.
site-tree = Mais uma árvore.
site-rail = Uma grade para ninguém cair.
site-lamp = Mais um candeeiro.
site-person = Alguém passa na passarela.
site-fair = Ficou ainda mais bonito.
site-begins = Duas margens, um rio. Começamos a passarela.
site-grows = As tábuas avançam sobre o rio.
site-crosses = A passarela vai de uma margem à outra.
site-lives = A passarela está pronta. As pessoas passam.
site-how = Cada cena acabada fá-la crescer. Nada cai.
