## Reminders that one chooses: when, which days, the hours one works. Nothing of them is shown on a locked screen.

remind-title = Recordatorios
remind-when = ¿En qué momento?
remind-morning = Por la mañana
remind-noon = A mediodía
remind-evening = Por la tarde
remind-days = ¿Qué días?
remind-mon = lunes
remind-tue = martes
remind-wed = miércoles
remind-thu = jueves
remind-fri = viernes
remind-sat = sábado
remind-sun = domingo
remind-work = Mi trabajo
remind-early = Temprano
remind-day = De día
remind-late = Tarde y noche
remind-night = De noche
remind-never-at-work = Nunca en el trabajo, nunca de noche.
remind-off = Ningún recordatorio.
remind-while-open = Suena si Passerelle está abierto.
remind-closed = Puede sonar aunque esté cerrado.
remind-calendar = Poner en la agenda
remind-given = Abra el archivo: la agenda suena, incluso sin Passerelle.
remind-cannot = Este teléfono no suena solo. Use la agenda.
