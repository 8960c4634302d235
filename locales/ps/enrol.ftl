## Joining a group with a card, then one consent question a screen.
## Oui and Non have the same size; Non changes nothing.

enrol-title = زما ډله
enrol-show-card = کارت کمرې ته وښیئ.
enrol-type-code = د کوډ لیکل
enrol-code = د کارت کوډ
enrol-code-unknown = دا کوډ ونه پېژندل شو. کارت ته یو ځل بیا وګورئ.
enrol-code-ended = دا کارت نور کار نه کوي. بل کارت وغواړئ.
enrol-needs-network = یو ځل شبکه پکار ده. په وای‌فای یې وازمایئ.
# $group is the name of the group.
enrol-joined = تاسو د { $group } په ډله کې یاست.
    .say = تاسو په ډله کې یاست.

# Consent (domain.md §8), one sentence a voice.
enrol-app-keeps = دا اپ ستاسو زده کړې کلمې او ستاسو نښانونه ساتي.
enrol-why-keeps = دا د دې لپاره دی چې له تاسو سره په زده کړه کې مرسته وکړي.
enrol-chief-sees-nothing = ستاسو مشر ستاسو ځوابونه نه ویني.
enrol-voice-stays = ستاسو غږ په همدې ټیلیفون کې پاتې کېږي.
# The question. $name is the referent.
enrol-show-what-you-know = غواړئ هغه څه چې تاسو یې پوهېږئ { $name } ته وښیئ؟
    .say = غواړئ هغه څه چې تاسو یې پوهېږئ هغه کس ته وښیئ چې له تاسو سره ملګری دی؟
enrol-no-is-fine = نه: ستونزه نشته. هر څه کار کوي.
enrol-change-mind = تاسو خپل فکر بدلولی شئ. دلته لاس کېږدئ.
enrol-erase-all = تاسو هر څه پاکولی شئ. د کثافاتو سطل ته لاس کېږدئ.
enrol-said-yes = ځواب هو دی. بدلولی یې شئ.
enrol-said-no = ځواب نه دی. هر څه کار کوي. بدلولی یې شئ.
