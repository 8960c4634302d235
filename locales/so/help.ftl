## Help: a person first, then the app. Four or more needs, two touches away.

help-title = Caawimo
# $name is the referent.
help-you-can-call = Waad wici kartaa { $name }.
    .say = Waad wici kartaa qofka kula socda.
help-call = Wac
help-message = Fariin
help-no-contact = Weydii qof wakaaladda jooga.
help-touch-to-hear = Taabo badhan, waxaan sheegayaa waxa uu yahay
help-for-me = Aniga
help-i-need = Waxaan u baahanahay caawimo…
help-need-work = shaqada
help-need-housing = guriga
help-need-health = caafimaadka
help-need-papers = waraaqaha
help-need-children = carruurta
help-need-transport = gaadiidka
help-need-money = lacagta
help-need-phone = taleefanka
help-need-other = wax kale
help-asked = Waa la codsaday. Qof baa kuu jawaabaya.
help-asked-waiting = Halkan ayay ku kaydsan tahay. Shabakadda ayay la bixi doontaa.
