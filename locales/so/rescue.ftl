## More of the emergency card: where one is, who is told. The app knows no place and sends none.

rescue-17 = 17
rescue-17-who = Booliska (police)
rescue-17-for = xatooyo, garaacid, hanjabaad
rescue-aider-ask = Weydii cidda uu yahay.
rescue-where = Halka aan joogo
rescue-ask-someone = Cinwaanka qof weydii.
rescue-say-do-not-know = Ma garanayo halka aan joogo.
rescue-say-site = Waxaan joogaa goob dhismo.
rescue-say-inside = Waxaan ku jiraa dhisme.
rescue-say-road = Waxaan joogaa wadada.
rescue-say-near = Agtayda waxaan ku arkaa…
rescue-agency = Isla maalintaas wakaaladdana u sheeg.
# $name is the referent, at the agency.
rescue-agency-name = { $name } na u sheeg isla maalintaas.
    .say = Qofka kula socda na u sheeg isla maalintaas.
