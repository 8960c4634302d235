## The common footbridge: what grew, and what one sees of it. Nobody is counted, nothing is taken away.

site-title = La pasarela
site-plank = Una tabla más.
site-site = La obra crece.
site-house = Una casa más.
site-tree = Un árbol más.
site-rail = Una barandilla para no caerse.
site-lamp = Una farola más.
site-person = Alguien pasa por la pasarela.
site-fair = Es aún más bonito.
site-begins = Dos orillas, un río. Empezamos la pasarela.
site-grows = Las tablas avanzan sobre el río.
site-crosses = La pasarela va de una orilla a otra.
site-lives = La pasarela está lista. La gente pasa.
site-how = Cada escena terminada la hace crecer. Nada se cae.
