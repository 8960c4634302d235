## The emergency card: opens from any screen, without profile and without network.
## French names (SAMU, pompiers) stay as they are said in France.

emergency-title = بېړنی حالت
emergency-protect-first = لومړی خپل ځان وساتئ.
emergency-first-aider = د کار د ځای مرستندوی
# $name is the first-aider of the site.
emergency-first-aider-name = { $name }، مرستندوی
    .say = د کار د ځای مرستندوی
emergency-here-on-site = دلته، د کار په ځای کې
emergency-call = زنګ وهل
emergency-agency = زما ادارې ته زنګ
emergency-15 = 15
    .say = پنځلس
emergency-15-who = امبولانس (SAMU)
    .say = امبولانس، سامو
emergency-15-for = ټپي، ناروغ
emergency-18 = 18
    .say = اتلس
emergency-18-who = اطفائیه (pompiers)
    .say = اطفائیه، پومپیې
emergency-18-for = اور، پېښه
emergency-112 = 112
    .say = یو سل او دولس
emergency-112-for = ټولې بېړنۍ مرستې
emergency-114 = 114
    .say = یو سل او څوارلس
# 114 is reached by text message: for whoever cannot hear or speak.
emergency-114-how = په لیکلي پیغام
emergency-114-for = بې اورېدو، بې خبرو
emergency-you-are-here = تاسو دلته یاست:
emergency-place-unknown = کوڅه، شمېره یا لوحه پیدا کړئ.
emergency-what-to-say = په ټیلیفون کې څه ووایم
emergency-say-name = سلام، زما نوم… دی
emergency-say-where = زه په… کې یم
emergency-say-what = یوه پېښه شوې ده.
emergency-say-who = یو کس ټپي دی.
emergency-say-speaks = خبرې کوي.
emergency-say-breathes = ساه اخلي.
emergency-say-hang-up = ټیلیفون بندولی شم؟
emergency-near-miss = نږدې و چې…
emergency-no-injury = څوک ټپي نه دي
emergency-danger-now = اوس خطر دی؟ مشر ته خبر ورکړئ.
