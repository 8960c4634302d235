## The common footbridge: what grew, and what one sees of it. Nobody is counted, nothing is taken away.

site-title = The footbridge
site-plank = One more plank.
site-site = The site is growing.
site-house = One more house.
site-tree = One more tree.
site-rail = A rail, so that nobody falls.
site-lamp = One more lamp.
site-person = Somebody crosses the footbridge.
site-fair = It is even more beautiful.
site-begins = Two banks, a river. The footbridge begins.
site-grows = The planks go on over the river.
site-crosses = The footbridge goes from bank to bank.
site-lives = The footbridge stands. People cross it.
site-how = Each finished scene makes it grow. Nothing falls.
