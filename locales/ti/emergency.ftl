## The emergency card: opens from any screen, without profile and without network.
## French names (SAMU, pompiers) stay as they are said in France.

emergency-title = ህጹጽ
emergency-protect-first = መጀመርታ ነብስኹም ሓልዉ።
emergency-first-aider = ናይ ስራሕ ቦታ ረዳኢ
# $name is the first-aider of the site.
emergency-first-aider-name = { $name }፡ ረዳኢ
    .say = ናይ ስራሕ ቦታ ረዳኢ
emergency-here-on-site = ኣብዚ፡ ኣብ ስራሕ ቦታ
emergency-call = ደውሉ
emergency-agency = ናብ ኤጀንሲየይ ምድዋል
emergency-15 = 15
emergency-15-who = ኣምቡላንስ (SAMU)
emergency-15-for = ዝተጎድአ፡ ዝሓመመ
emergency-18 = 18
emergency-18-who = መጥፋእቲ ሓዊ (pompiers)
emergency-18-for = ሓዊ፡ ሓደጋ
emergency-112 = 112
emergency-112-for = ኩሉ ህጹጽ ሓገዝ
emergency-114 = 114
# 114 is reached by text message: for whoever cannot hear or speak.
emergency-114-how = ብጽሑፍ መልእኽቲ
emergency-114-for = ብዘይ ምስማዕ፡ ብዘይ ምዝራብ
emergency-you-are-here = ኣብዚ ኢኹም ዘለኹም፦
emergency-place-unknown = ጎደና፡ ቁጽሪ፡ ታቤላ ድለዩ።
emergency-what-to-say = ኣብ ተሌፎን እንታይ ክብል
emergency-say-name = ሰላም፡ ስመይ…
emergency-say-where = ኣብ… ኣለኹ
emergency-say-what = ሓደጋ ኣጋጢሙ ኣሎ።
emergency-say-who = ሓደ ሰብ ተጎዲኡ ኣሎ።
emergency-say-speaks = ይዛረብ ኣሎ።
emergency-say-breathes = የተንፍስ ኣሎ።
emergency-say-hang-up = ተሌፎን ክዓጽዎ ይኽእል ዶ?
emergency-near-miss = ቁሩብ ተሪፉኒ…
emergency-no-injury = ዝተጎድአ የለን
emergency-danger-now = ሕጂ ሓደጋ ኣሎ? ንሓለቃ ንገሩ።
