## Help: a person first, then the app. Four or more needs, two touches away.

help-title = کمک
# $name is the referent.
help-you-can-call = می‌توانید به { $name } زنگ بزنید.
    .say = می‌توانید به شخصی که همراه شما است زنگ بزنید.
help-call = زنگ زدن
help-message = پیام
help-no-contact = از یک نفر در آژانس بپرسید.
help-touch-to-hear = یک دکمه را لمس کنید، من می‌گویم چیست
help-for-me = برای من
help-i-need = کمک کار دارم برای…
help-need-work = کار
help-need-housing = خانه
help-need-health = صحت
help-need-papers = اسناد
help-need-children = اطفال
help-need-transport = ترانسپورت
help-need-money = پول
help-need-phone = تلیفون
help-need-other = چیز دیگر
help-asked = خواسته شد. یک نفر به شما جواب می‌دهد.
help-asked-waiting = اینجا نگاه شد. با شبکه روان می‌شود.
