## Reminders that one chooses: when, which days, the hours one works. Nothing of them is shown on a locked screen.

remind-title = یادآوری
remind-when = چه وقت؟
remind-morning = صبح
remind-noon = چاشت
remind-evening = شام
remind-days = کدام روزها؟
remind-mon = دوشنبه
remind-tue = سه‌شنبه
remind-wed = چهارشنبه
remind-thu = پنجشنبه
remind-fri = جمعه
remind-sat = شنبه
remind-sun = یکشنبه
remind-work = کار من
remind-early = صبح وقت
remind-day = روز
remind-late = بعد از چاشت و شام
remind-night = شب
remind-never-at-work = هیچ وقت در کار، هیچ وقت در شب.
remind-off = هیچ یادآوری نیست.
remind-while-open = اگر Passerelle باز باشد، زنگ می‌زند.
remind-closed = بسته هم باشد، زنگ زده می‌تواند.
remind-calendar = ماندن در تقویم
remind-given = فایل را باز کنید: تقویم زنگ می‌زند، بدون Passerelle هم.
remind-cannot = این تلیفون خودش زنگ نمی‌زند. تقویم را بگیرید.
