## Reminders that one chooses: when, which days, the hours one works. Nothing of them is shown on a locked screen.

remind-title = Hatırlatmalar
remind-when = Ne zaman?
remind-morning = Sabah
remind-noon = Öğlen
remind-evening = Akşam
remind-days = Hangi günler?
remind-mon = pazartesi
remind-tue = salı
remind-wed = çarşamba
remind-thu = perşembe
remind-fri = cuma
remind-sat = cumartesi
remind-sun = pazar
remind-work = İşim
remind-early = Sabah erken
remind-day = Gündüz
remind-late = Öğleden sonra, akşam
remind-night = Gece
remind-never-at-work = İşte asla, gece asla.
remind-off = Hatırlatma yok.
remind-while-open = Passerelle açıksa çalar.
remind-closed = Kapalıyken de çalabilir.
remind-calendar = Takvime koy
remind-given = Dosyayı açın: takvim, Passerelle olmadan da çalar.
remind-cannot = Bu telefon kendiliğinden çalmaz. Takvimi kullanın.
