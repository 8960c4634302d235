## A duo on two phones: one shows a code, the other reads it. No network.

together-show = دا کوډ بل ټیلیفون ته وښایئ.
together-read = د بل ټیلیفون لوستل
together-hold = کامره د بل ټیلیفون مخې ته ونیسئ.
together-other-code = دا کوډ نه دی. بل ټیلیفون وګورئ.
together-not-here = دا صحنه لا دلته نشته. له شبکې سره راځي.
together-without-camera = بې کامرې: «زه لټوم»، بیا دا شمېرې.
together-ready = بل تیار دی
together-choose = د دوو کسانو صحنه وټاکئ، یا بل ټیلیفون ولولئ.
