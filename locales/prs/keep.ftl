## Keeping one's place: after the first scene, and on a shared phone.

keep-title = جای شما را نگاه کنیم؟
keep-choose-picture = عکس تان را انتخاب کنید
keep-say-name = نام تان را بگویید
keep-name-stays = نام شما در همین تلیفون می‌ماند.
keep-choose-three = سه عکس انتخاب کنید
keep-remember-three = این سه عکس جای شما را باز می‌کند.
keep-kept = جای شما نگاه شد.
keep-who-is-here = کی اینجا است؟
keep-touch-yours = عکس تان را لمس کنید.
keep-new-person = شخص نو
keep-my-card = کارت خود را دارم
keep-three-pictures = سه عکس تان را لمس کنید
keep-other-pictures = این‌ها عکس‌های دیگر است. یک بار دیگر کوشش کنید.
keep-forgotten = از آژانس بپرسید. جای شما می‌ماند.
keep-hide = پنهان کردن
keep-play-without = بازی بدون پروفایل
