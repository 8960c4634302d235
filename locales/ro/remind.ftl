## Reminders that one chooses: when, which days, the hours one works. Nothing of them is shown on a locked screen.

remind-title = Mementouri
remind-when = În ce moment?
remind-morning = Dimineața
remind-noon = La prânz
remind-evening = Seara
remind-days = În ce zile?
remind-mon = luni
remind-tue = marți
remind-wed = miercuri
remind-thu = joi
remind-fri = vineri
remind-sat = sâmbătă
remind-sun = duminică
remind-work = Munca mea
remind-early = Dimineața devreme
remind-day = Ziua
remind-late = După-amiaza și seara
remind-night = Noaptea
remind-never-at-work = Niciodată la muncă, niciodată noaptea.
remind-off = Niciun memento.
remind-while-open = Sună dacă Passerelle este deschis.
remind-closed = Poate suna și închis.
remind-calendar = Pune în calendar
remind-given = Deschideți fișierul: calendarul sună și fără Passerelle.
remind-cannot = Acest telefon nu sună singur. Folosiți calendarul.
