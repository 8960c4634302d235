## The emergency card: opens from any screen, without profile and without network.
## French names (SAMU, pompiers) stay as they are said in France.

emergency-title = Emergency
emergency-protect-first = First, protect yourself.
emergency-first-aider = The site first-aider
# $name is the first-aider of the site.
emergency-first-aider-name = { $name }, first-aider
    .say = The site first-aider
emergency-here-on-site = here, on the site
emergency-call = Call
emergency-agency = Call my agency
emergency-15 = 15
emergency-15-who = SAMU (ambulance)
    .say = Samu, the ambulance
emergency-15-for = injured, ill
emergency-18 = 18
emergency-18-who = Fire brigade (pompiers)
    .say = Fire brigade, pompiers
emergency-18-for = fire, accident
emergency-112 = 112
emergency-112-for = all emergencies
emergency-114 = 114
# 114 is reached by text message: for whoever cannot hear or speak.
emergency-114-how = by text message
emergency-114-for = without hearing, without speaking
emergency-you-are-here = You are here:
emergency-place-unknown = Look for a street, a number, a sign.
emergency-what-to-say = What to say on the phone
emergency-say-name = Hello, my name is…
emergency-say-where = I am at…
emergency-say-what = There has been an accident.
emergency-say-who = One person is injured.
emergency-say-speaks = The person can speak.
emergency-say-breathes = The person is breathing.
emergency-say-hang-up = Can I hang up?
emergency-near-miss = I nearly…
emergency-no-injury = nobody injured
emergency-danger-now = Danger now? Tell the boss.
