## More of the emergency card: where one is, who is told. The app knows no place and sends none.

rescue-17 = 17
rescue-17-who = Polis (police)
rescue-17-for = hırsızlık, dayak, tehdit
rescue-aider-ask = Kim olduğunu sorun.
rescue-where = Neredeyim
rescue-ask-someone = Adresi birine sorun.
rescue-say-do-not-know = Nerede olduğumu bilmiyorum.
rescue-say-site = Bir şantiyedeyim.
rescue-say-inside = Bir binanın içindeyim.
rescue-say-road = Yoldayım.
rescue-say-near = Yanımda şunu görüyorum…
rescue-agency = Aynı gün ajansa da haber verin.
# $name is the referent, at the agency.
rescue-agency-name = Aynı gün { $name } kişisine de haber verin.
    .say = Aynı gün sizi takip eden kişiye de haber verin.
