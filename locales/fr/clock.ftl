## The clock of the phone is wrong.

clock-is-wrong = L’heure du téléphone n’est pas la bonne. Réglez l’heure, puis revenez.
clock-answers-kept = Vos réponses sont gardées.
clock-set = Régler l’heure
