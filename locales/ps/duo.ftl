## Two people, each with half: one phone passed over, two phones, or alone.

duo-who = تاسو دوه کسان یاست؟
duo-one-phone = یو ټلیفون د دوو لپاره
duo-two-phones = دوه ټلیفونونه
duo-side = تاسو وایاست که لټوئ؟
duo-i-tell = زه وایم
duo-i-find = زه لټوم
duo-give-phone = ټلیفون بل کس ته ورکړئ.
duo-have-phone = ټلیفون له ما سره دی
duo-code = د بل ټلیفون لپاره کوډ:
duo-type-code = د بل ټلیفون کوډ ووهئ.
