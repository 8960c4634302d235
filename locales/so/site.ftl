## The common footbridge: what grew, and what one sees of it. Nobody is counted, nothing is taken away.

site-title = Buundada lugta
site-plank = Hal loox oo kale.
site-site = Goobta dhismaha way kobcaysaa.
site-house = Hal guri oo kale.
site-tree = Hal geed oo kale.
site-rail = Deyr si aan cidna u dhicin.
site-lamp = Hal nal oo kale.
site-person = Qof ayaa buundada ka gudbaya.
site-fair = Way ka sii quruxsan tahay.
site-begins = Laba daan iyo webi. Buundada ayaan bilaabaynaa.
site-grows = Looxyadu webiga ayay ku sii socdaan.
site-crosses = Buundadu daan ilaa daan ayay gaadhay.
site-lives = Buundadu way taagan tahay. Dadku way gudbayaan.
site-how = Muuqaal kasta oo dhammaada wuu kobciyaa. Waxba ma dhacaan.
