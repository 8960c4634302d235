## The emergency card: opens from any screen, without profile and without network.
## French names (SAMU, pompiers) stay as they are said in France.

emergency-title = Urgență
emergency-protect-first = Mai întâi, protejați-vă.
emergency-first-aider = Salvatorul de pe șantier
# $name is the first-aider of the site.
emergency-first-aider-name = { $name }, salvator
    .say = Salvatorul de pe șantier
emergency-here-on-site = aici, pe șantier
emergency-call = Sună
emergency-agency = Sună la agenția mea
emergency-15 = 15
emergency-15-who = Ambulanța (SAMU)
    .say = Ambulanța, Samu
emergency-15-for = rănit, bolnav
emergency-18 = 18
emergency-18-who = Pompierii (pompiers)
    .say = Pompierii
emergency-18-for = foc, accident
emergency-112 = 112
emergency-112-for = toate urgențele
emergency-114 = 114
# 114 is reached by text message: for whoever cannot hear or speak.
emergency-114-how = prin SMS
    .say = prin mesaj scris
emergency-114-for = fără auz, fără vorbit
emergency-you-are-here = Sunteți aici:
emergency-place-unknown = Căutați o stradă, un număr, un panou.
emergency-what-to-say = Ce spun la telefon
emergency-say-name = Bună ziua, mă numesc…
emergency-say-where = Sunt la…
emergency-say-what = S-a întâmplat un accident.
emergency-say-who = O persoană este rănită.
emergency-say-speaks = Persoana vorbește.
emergency-say-breathes = Persoana respiră.
emergency-say-hang-up = Pot să închid?
emergency-near-miss = Era cât pe ce…
emergency-no-injury = niciun rănit
emergency-danger-now = Pericol acum? Anunțați șeful.
