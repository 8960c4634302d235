## The common footbridge: what grew, and what one sees of it. Nobody is counted, nothing is taken away.

site-title = Мостик
site-plank = Ещё одна доска.
site-site = Стройка растёт.
site-house = Ещё один дом.
site-tree = Ещё одно дерево.
site-rail = Перила, чтобы никто не упал.
site-lamp = Ещё один фонарь.
site-person = Кто-то идёт по мостику.
site-fair = Стало ещё красивее.
site-begins = Два берега, река. Начинаем мостик.
site-grows = Доски идут над рекой.
site-crosses = Мостик идёт от берега до берега.
site-lives = Мостик стоит. Люди переходят.
site-how = Каждая законченная сцена что-то добавляет. Ничего не падает.
