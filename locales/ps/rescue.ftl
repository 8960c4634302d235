## More of the emergency card: where one is, who is told. The app knows no place and sends none.

rescue-17 = 17
rescue-17-who = پولیس (police)
rescue-17-for = غلا، وهل، ګواښ
rescue-aider-ask = وپوښتئ چې څوک دی.
rescue-where = زه چېرته یم
rescue-ask-someone = پته له چا وپوښتئ.
rescue-say-do-not-know = نه پوهېږم چې چېرته یم.
rescue-say-site = زه د ودانۍ په ساحه کې یم.
rescue-say-inside = زه په یوه ودانۍ کې یم.
rescue-say-road = زه پر سړک یم.
rescue-say-near = تر څنګ مې … وینم
rescue-agency = ادارې ته هم په هماغه ورځ خبر ورکړئ.
# $name is the referent, at the agency.
rescue-agency-name = { $name } ته هم په هماغه ورځ خبر ورکړئ.
    .say = خپل مسئول ته هم په هماغه ورځ خبر ورکړئ.
