## The common footbridge: what grew, and what one sees of it. Nobody is counted, nothing is taken away.

site-title = پل پیاده
site-plank = یک تختهٔ دیگر.
site-site = ساحهٔ کار کلان می‌شود.
site-house = یک خانهٔ دیگر.
site-tree = یک درخت دیگر.
site-rail = یک کتاره تا کسی نیفتد.
site-lamp = یک چراغ دیگر.
site-person = کسی از پل تیر می‌شود.
site-fair = باز هم زیباتر شد.
site-begins = دو کنار و یک دریا. پل را شروع می‌کنیم.
site-grows = تخته‌ها روی دریا پیش می‌روند.
site-crosses = پل از یک کنار به کنار دیگر می‌رسد.
site-lives = پل آماده است. مردم تیر می‌شوند.
site-how = هر صحنهٔ تمام‌شده آن را کلان می‌کند. هیچ چیز نمی‌افتد.
