## More of the emergency card: where one is, who is told. The app knows no place and sends none.

rescue-17 = 17
rescue-17-who = ፖሊስ (police)
rescue-17-for = ስርቂ፡ ማህረምቲ፡ ምፍርራሕ
rescue-aider-ask = መን ምዃኑ ሕተቱ።
rescue-where = ኣበይ ከም ዘለኹ
rescue-ask-someone = ኣድራሻ ንሰብ ሕተቱ።
rescue-say-do-not-know = ኣበይ ከም ዘለኹ ኣይፈልጥን።
rescue-say-site = ኣብ ቦታ ህንጻ ኣለኹ።
rescue-say-inside = ኣብ ውሽጢ ህንጻ ኣለኹ።
rescue-say-road = ኣብ ጽርግያ ኣለኹ።
rescue-say-near = ኣብ ጎነይ … እርኢ
rescue-agency = ንኤጀንሲ እውን ኣብታ መዓልቲ ሓብሩ።
# $name is the referent, at the agency.
rescue-agency-name = ን { $name } እውን ኣብታ መዓልቲ ሓብሩ።
    .say = ንቲ ዝከታተለኩም ሰብ እውን ኣብታ መዓልቲ ሓብሩ።
