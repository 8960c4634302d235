## Who sees what, who saw what and when, as the console shows it.

seen-title = کی چه را دید
seen-sees = { $name } آنچه را می‌دانید می‌بیند.
    .say = کسی که با شماست، آنچه را می‌دانید می‌بیند.
seen-sees-not = { $name } آنچه را می‌دانید نمی‌بیند.
    .say = کسی که با شماست، آنچه را می‌دانید نمی‌بیند.
seen-alone = هیچ کس آنچه را می‌دانید نمی‌بیند.
seen-company = شرکت هیچ چیز را نمی‌بیند.
seen-opened = { $name } صفحه شما را باز کرد.
    .say = یک نفر صفحه شما را باز کرد.
seen-exported = { $name } یک فایل ساخت که شما در آن هستید.
    .say = یک نفر یک فایل ساخت که شما در آن هستید.
seen-trainer = آموزش
seen-coordinator = هماهنگی
seen-today = امروز
seen-yesterday = دیروز
seen-this-week = این هفته
seen-before = پیش از آن
seen-nobody-yet = هیچ کس صفحه شما را باز نکرد.
seen-stop = دیگر نشان ندادن
seen-show = نشان دادن
