## Who sees what, who saw what and when, as the console shows it.

seen-title = Qui a vu quoi
# The person who follows one.
seen-sees = { $name } voit ce que vous savez.
    .say = Votre contact voit ce que vous savez.
seen-sees-not = { $name } ne voit pas ce que vous savez.
    .say = Votre contact ne voit pas ce que vous savez.
seen-alone = Personne ne voit ce que vous savez.
seen-company = L’entreprise ne voit rien.
# One line a day: staff opened the sheet of this person on the console.
seen-opened = { $name } a ouvert votre page.
    .say = Une personne a ouvert votre page.
# Staff made a file of the whole list, with this person in it.
seen-exported = { $name } a fait un fichier avec vous.
    .say = Une personne a fait un fichier avec vous.
# The role of whoever opened it, under their first name.
seen-trainer = Formation
seen-coordinator = Coordination
seen-today = Aujourd’hui
seen-yesterday = Hier
seen-this-week = Cette semaine
seen-before = Avant
seen-nobody-yet = Personne n’a ouvert votre page.
# Takes the consent back, in one touch. “seen-show” gives it again.
seen-stop = Ne plus montrer
seen-show = Montrer
