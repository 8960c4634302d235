## Reminders that one chooses: when, which days, the hours one works. Nothing of them is shown on a locked screen.

remind-title = Reminders
remind-when = At what time?
remind-morning = In the morning
remind-noon = At noon
remind-evening = In the evening
remind-days = Which days?
remind-mon = Monday
remind-tue = Tuesday
remind-wed = Wednesday
remind-thu = Thursday
remind-fri = Friday
remind-sat = Saturday
remind-sun = Sunday
remind-work = My work
remind-early = Early morning
remind-day = In the day
remind-late = Afternoon and evening
remind-night = At night
remind-never-at-work = Never at work, never at night.
remind-off = No reminder.
remind-while-open = It rings if Passerelle is open.
remind-closed = It can ring even when closed.
remind-calendar = Put in the calendar
remind-given = Open the file: the calendar rings, even without Passerelle.
remind-cannot = This phone does not ring by itself. Use the calendar.
