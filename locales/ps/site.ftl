## The common footbridge: what grew, and what one sees of it. Nobody is counted, nothing is taken away.

site-title = د پلیو پل
site-plank = یوه بله تخته.
site-site = د کار ځای لوییږي.
site-house = یو بل کور.
site-tree = یوه بله ونه.
site-rail = کټاره، چې څوک ونه لوېږي.
site-lamp = یو بل څراغ.
site-person = یو څوک پر پل تېرېږي.
site-fair = نور هم ښکلی شو.
site-begins = دوه غاړې، یو سیند. پل پیلوو.
site-grows = تختې پر سیند مخ ته ځي.
site-crosses = پل له یوې غاړې بلې غاړې ته رسېږي.
site-lives = پل ولاړ دی. خلک تېرېږي.
site-how = هره پای ته رسېدلې صحنه یې لویوي. هیڅ نه لوېږي.
