## Whom to call, besides the emergency numbers: what each is for. Their French names stand in number.ftl.

directory-title = Pe cine să sun
directory-open = Numere utile
directory-danger = Pericol acum? Atingeți Urgență.
directory-free = gratuit
directory-always = zi și noapte
directory-housing-for = de dormit la noapte, fără locuință
directory-child-for = un copil în pericol
directory-violence-for = o femeie lovită sau amenințată
directory-distress-for = foarte rău, dorința de a muri
directory-victim-for = după furt, lovituri, accident
directory-poison-for = produs înghițit, în ochi
directory-rights-for = drepturile mele la muncă
directory-unfair-for = tratat mai rău: origine, sex…
directory-defender-for = o instituție nu răspunde
directory-temp-for = muncă temporară: casă, copii, mașină
directory-job-for = a căuta de lucru, șomaj
directory-family-for = ajutoare: copii, chirie
directory-health-for = card de sănătate, îngrijiri, concediu medical
