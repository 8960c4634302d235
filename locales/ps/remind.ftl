## Reminders that one chooses: when, which days, the hours one works. Nothing of them is shown on a locked screen.

remind-title = یادونې
remind-when = څه وخت؟
remind-morning = سهار
remind-noon = غرمه
remind-evening = ماښام
remind-days = کومې ورځې؟
remind-mon = دوشنبه
remind-tue = سه‌شنبه
remind-wed = چهارشنبه
remind-thu = پنجشنبه
remind-fri = جمعه
remind-sat = شنبه
remind-sun = یکشنبه
remind-work = زما کار
remind-early = سهار وختي
remind-day = د ورځې
remind-late = مازدیګر او ماښام
remind-night = د شپې
remind-never-at-work = هېڅکله د کار پر مهال نه، هېڅکله د شپې نه.
remind-off = هېڅ یادونه نشته.
remind-while-open = که Passerelle خلاص وي، زنګ وهي.
remind-closed = که بند هم وي، زنګ وهلای شي.
remind-calendar = په کلیز کې اچول
remind-given = فایل خلاص کړئ: کلیز زنګ وهي، له Passerelle پرته هم.
remind-cannot = دا ټیلیفون پخپله زنګ نه وهي. کلیز واخلئ.
