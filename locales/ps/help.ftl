## Help: a person first, then the app. Four or more needs, two touches away.

help-title = مرسته
# $name is the referent.
help-you-can-call = تاسو { $name } ته زنګ وهلی شئ.
    .say = تاسو هغه کس ته زنګ وهلی شئ چې له تاسو سره ملګری دی.
help-call = زنګ وهل
help-message = پیغام
help-no-contact = په اداره کې له یوه کس وپوښتئ.
help-touch-to-hear = تڼۍ ته لاس کېږدئ، زه وایم چې څه ده
help-for-me = زما لپاره
help-i-need = مرستې ته اړتیا لرم…
help-need-work = کار
help-need-housing = کور
help-need-health = روغتیا
help-need-papers = اسناد
help-need-children = ماشومان
help-need-transport = ترانسپورت
help-need-money = پیسې
help-need-phone = ټیلیفون
help-need-other = بل شی
help-asked = وغوښتل شوه. یو کس به ځواب درکړي.
help-asked-waiting = دلته وساتل شوه. د شبکې سره به ولاړه شي.
