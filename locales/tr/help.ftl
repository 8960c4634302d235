## Help: a person first, then the app. Four or more needs, two touches away.

help-title = Yardım
# $name is the referent.
help-you-can-call = { $name } kişisini arayabilirsiniz.
    .say = Size eşlik eden kişiyi arayabilirsiniz.
help-call = Ara
help-message = Mesaj
help-no-contact = Ajanstan birine sorun.
help-touch-to-hear = Bir düğmeye dokunun, ne olduğunu söylerim
help-for-me = Benim için
help-i-need = Yardıma ihtiyacım var:
help-need-work = iş
help-need-housing = ev
help-need-health = sağlık
help-need-papers = belgeler
help-need-children = çocuklar
help-need-transport = ulaşım
help-need-money = para
help-need-phone = telefon
help-need-other = başka bir şey
help-asked = İsteğiniz iletildi. Bir kişi size cevap verecek.
help-asked-waiting = Burada saklandı. İnternet gelince gidecek.
