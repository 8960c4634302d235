## The emergency card: opens from any screen, without profile and without network.
## French names (SAMU, pompiers) stay as they are said in France.

emergency-title = Gurmad
emergency-protect-first = Marka hore, naftaada ilaali.
emergency-first-aider = Gargaaraha goobta shaqada
# $name is the first-aider of the site.
emergency-first-aider-name = { $name }, gargaare
    .say = Gargaaraha goobta shaqada
emergency-here-on-site = halkan, goobta shaqada
emergency-call = Wac
emergency-agency = Wac wakaaladdayda
emergency-15 = 15
emergency-15-who = Ambalaas (SAMU)
emergency-15-for = dhaawac, xanuun
emergency-18 = 18
emergency-18-who = Dab-damis (pompiers)
emergency-18-for = dab, shil
emergency-112 = 112
emergency-112-for = gurmadka oo dhan
emergency-114 = 114
# 114 is reached by text message: for whoever cannot hear or speak.
emergency-114-how = fariin qoraal ah
emergency-114-for = adigoon maqlin, adigoon hadlin
emergency-you-are-here = Halkan ayaad joogtaa:
emergency-place-unknown = Raadi waddo, lambar, calaamad.
emergency-what-to-say = Maxaan taleefanka ka dhahaa
emergency-say-name = Salaan, magacaygu waa…
emergency-say-where = Waxaan joogaa…
emergency-say-what = Shil baa dhacay.
emergency-say-who = Qof baa dhaawac ah.
emergency-say-speaks = Wuu hadlayaa.
emergency-say-breathes = Wuu neefsanayaa.
emergency-say-hang-up = Ma xiri karaa taleefanka?
emergency-near-miss = Waxay ku sigatay…
emergency-no-injury = cid dhaawac ah ma jirto
emergency-danger-now = Khatar hadda? U sheeg madaxa.
