## The clock of the phone is wrong.

clock-is-wrong = Telefonun saati doğru değil. Saati ayarlayın, sonra geri gelin.
clock-answers-kept = Cevaplarınız kayıtlı.
clock-set = Saati ayarla
