## Keeping one's place: after the first scene, and on a shared phone.

keep-title = ستاسو ځای وساتو؟
keep-choose-picture = خپل عکس وټاکئ
keep-say-name = خپل نوم ووایئ
keep-name-stays = ستاسو نوم په همدې ټیلیفون کې پاتې کېږي.
keep-choose-three = درې عکسونه وټاکئ
keep-remember-three = دا درې عکسونه ستاسو ځای خلاصوي.
keep-kept = ستاسو ځای وساتل شو.
keep-who-is-here = څوک دلته دي؟
keep-touch-yours = خپل عکس ته لاس کېږدئ.
keep-new-person = نوی کس
keep-my-card = خپل کارت لرم
keep-three-pictures = خپلو درې عکسونو ته لاس کېږدئ
keep-other-pictures = دا نور عکسونه دي. یو ځل بیا هڅه وکړئ.
keep-forgotten = له ادارې وپوښتئ. ستاسو ځای پاتې دی.
keep-hide = پټول
keep-play-without = بې پروفایله لوبه
