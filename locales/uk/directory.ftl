## Whom to call, besides the emergency numbers: what each is for. Their French names stand in number.ftl.

directory-title = Кому дзвонити
directory-open = Корисні номери
directory-danger = Небезпека зараз? Торкніться «Екстрено».
directory-free = безкоштовно
directory-always = день і ніч
directory-housing-for = переночувати, немає житла
directory-child-for = дитина в небезпеці
directory-violence-for = жінку б’ють чи їй погрожують
directory-distress-for = дуже погано, хочеться померти
directory-victim-for = після крадіжки, побоїв, аварії
directory-poison-for = проковтнули речовину, в очах
directory-rights-for = мої права на роботі
directory-unfair-for = гірше ставлення: походження, стать…
directory-defender-for = установа не відповідає
directory-temp-for = тимчасова робота: житло, діти, авто
directory-job-for = шукати роботу, безробіття
directory-family-for = допомога: діти, оренда
directory-health-for = медкартка, лікування, лікарняний
