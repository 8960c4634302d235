## The common footbridge: what grew, and what one sees of it. Nobody is counted, nothing is taken away.

site-title = Місток
site-plank = Ще одна дошка.
site-site = Будмайданчик росте.
site-house = Ще один дім.
site-tree = Ще одне дерево.
site-rail = Поруччя, щоб ніхто не впав.
site-lamp = Ще один ліхтар.
site-person = Хтось іде містком.
site-fair = Стало ще гарніше.
site-begins = Два береги, річка. Починаємо місток.
site-grows = Дошки йдуть над річкою.
site-crosses = Місток іде від берега до берега.
site-lives = Місток стоїть. Люди переходять.
site-how = Кожна закінчена сцена додає щось. Нічого не падає.
