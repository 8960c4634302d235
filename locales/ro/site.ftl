## The common footbridge: what grew, and what one sees of it. Nobody is counted, nothing is taken away.

site-title = Podețul
site-plank = Încă o scândură.
site-site = Șantierul crește.
site-house = Încă o casă.
site-tree = Încă un copac.
site-rail = O balustradă, ca să nu cadă nimeni.
site-lamp = Încă un felinar.
site-person = Cineva trece pe podeț.
site-fair = E și mai frumos.
site-begins = Două maluri, un râu. Începem podețul.
site-grows = Scândurile înaintează peste râu.
site-crosses = Podețul merge de pe un mal pe altul.
site-lives = Podețul e gata. Oamenii trec.
site-how = Fiecare scenă terminată îl face să crească. Nimic nu cade.
