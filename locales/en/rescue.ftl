## More of the emergency card: where one is, who is told. The app knows no place and sends none.

rescue-17 = 17
    .say = seventeen
rescue-17-who = Police
rescue-17-for = theft, blows, threats
rescue-aider-ask = Ask who it is.
rescue-where = Where I am
rescue-ask-someone = Ask somebody for the address.
rescue-say-do-not-know = I do not know where I am.
rescue-say-site = I am on a building site.
rescue-say-inside = I am in a building.
rescue-say-road = I am on the road.
rescue-say-near = Next to me I see…
rescue-agency = Tell the agency too, on the same day.
# $name is the referent, at the agency.
rescue-agency-name = Tell { $name } too, on the same day.
    .say = Tell the person who follows you too, on the same day.
