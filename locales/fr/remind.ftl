## Reminders that one chooses: when, which days, the hours one works. Nothing of them is shown on a locked screen.

remind-title = Rappels
remind-when = À quel moment ?
remind-morning = Le matin
remind-noon = À midi
remind-evening = Le soir
remind-days = Quels jours ?
remind-mon = lundi
remind-tue = mardi
remind-wed = mercredi
remind-thu = jeudi
remind-fri = vendredi
remind-sat = samedi
remind-sun = dimanche
# The hours I work.
remind-work = Mon travail
remind-early = Tôt le matin
remind-day = La journée
remind-late = L’après-midi, le soir
remind-night = La nuit
remind-never-at-work = Jamais au travail, jamais la nuit.
remind-off = Aucun rappel.
remind-while-open = Ça sonne si Passerelle est ouverte.
# Said when the phone may ring with the app closed.
remind-closed = Ça peut sonner, même fermé.
# Gives the reminders to the phone’s own calendar.
remind-calendar = Mettre dans l’agenda
remind-given = Ouvrez le fichier : l’agenda sonne, même sans Passerelle.
remind-cannot = Ce téléphone ne sonne pas seul. Prenez l’agenda.
