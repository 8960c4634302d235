## Reminders that one chooses: when, which days, the hours one works. Nothing of them is shown on a locked screen.

remind-title = Xusuusin
remind-when = Goorma?
remind-morning = Subaxdii
remind-noon = Duhurkii
remind-evening = Fiidkii
remind-days = Maalmaha kee?
remind-mon = Isniin
remind-tue = Talaado
remind-wed = Arbaco
remind-thu = Khamiis
remind-fri = Jimce
remind-sat = Sabti
remind-sun = Axad
remind-work = Shaqadayda
remind-early = Aroortii hore
remind-day = Maalintii
remind-late = Galabtii iyo fiidkii
remind-night = Habeenkii
remind-never-at-work = Weligeed shaqada ma aha, weligeed habeenkii ma aha.
remind-off = Xusuusin ma jirto.
remind-while-open = Way dhawaaqdaa haddii Passerelle furan tahay.
remind-closed = Way dhawaaqi kartaa xataa marka la xidho.
remind-calendar = Geli jadwalka
remind-given = Fur faylka: jadwalku wuu dhawaaqaa, xataa Passerelle la’aanteed.
remind-cannot = Taleefankani keligii ma dhawaaqo. Isticmaal jadwalka.
