## Joining a group with a card, then one consent question a screen.
## Oui and Non have the same size; Non changes nothing.

enrol-title = گروپ من
enrol-show-card = کارت را به کمره نشان بدهید.
enrol-type-code = نوشتن کود
enrol-code = کود کارت
enrol-code-unknown = این کود شناخته نشد. کارت را یک بار دیگر ببینید.
enrol-code-ended = این کارت دیگر کار نمی‌کند. کارت دیگر بخواهید.
enrol-needs-network = یک بار شبکه لازم است. با وای‌فای کوشش کنید.
# $group is the name of the group.
enrol-joined = شما در گروپ { $group } هستید.
    .say = شما در گروپ هستید.

# Consent (domain.md §8), one sentence a voice.
enrol-app-keeps = این برنامه کلمه‌های یادگرفتهٔ شما و نشان‌های شما را نگاه می‌کند.
enrol-why-keeps = این برای کمک به یاد گرفتن شما است.
enrol-chief-sees-nothing = آمر شما جواب‌های شما را نمی‌بیند.
enrol-voice-stays = صدای شما در همین تلیفون می‌ماند.
# The question. $name is the referent.
enrol-show-what-you-know = می‌خواهید چیزی را که یاد دارید به { $name } نشان بدهید؟
    .say = می‌خواهید چیزی را که یاد دارید به شخصی که همراه شما است نشان بدهید؟
enrol-no-is-fine = نخیر: مشکل نیست. همه چیز کار می‌کند.
enrol-change-mind = می‌توانید نظر تان را تغییر بدهید. اینجا را لمس کنید.
enrol-erase-all = می‌توانید همه چیز را پاک کنید. سطل را لمس کنید.
enrol-said-yes = بلی شد. می‌توانید تغییر بدهید.
enrol-said-no = نخیر شد. همه چیز کار می‌کند. می‌توانید تغییر بدهید.
