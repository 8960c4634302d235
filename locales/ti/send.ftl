## Where my answers are, and who sees what. Never a cloud: a path of planks.

send-title = መልስታተይ
# Short form, on the home screen.
send-recorded-short = ተመዝጊቡ
send-recorded = ኣብዚ ተሌፎን ተመዝጊቡ
send-all-here = ኩሉ ኣብዚ ኣሎ።
send-waiting = ክለኣኽ ይጽበ
send-no-network = መርበብ የለን፦ ባዕሉ ክኸይድ እዩ።
send-sending = ይኸይድ ኣሎ።
send-sent = ተላኢኹ
# $name is the person who received it.
send-received-by = { $name } ተቐቢሉ
    .say = እቲ ዝሕግዘኩም ሰብ ተቐቢሉ
send-only-here = { $count ->
    [one] { $count } መልሲ ኣብዚ ጥራይ ኣሎ።
   *[other] { $count } መልስታት ኣብዚ ጥራይ ኣሎ።
 }
    .say = ገለ መልስታት ኣብዚ ተሌፎን ጥራይ ኣሎ።
# A Wi-Fi that wants a page to be opened first (captive portal).
send-wifi-page = እዚ ዋይፋይ ገጽ ክኽፈት ይሓትት። ክፈትዎ፡ ድሕሪኡ ተመለሱ።
send-needs-help = ምልኣኽ ኣይሰርሕን። እዚ ተሌፎን ን { $name } ኣርእዩ።
    .say = ምልኣኽ ኣይሰርሕን። እዚ ተሌፎን ነቲ ዝሕግዘኩም ሰብ ኣርእዩ።
send-ask-agency = ምልኣኽ ኣይሰርሕን። እዚ ተሌፎን ንኤጀንሲ ኣርእዩ።
send-now = ሕጂ ልኣኽ
send-give-file = ፋይል ሃብ
send-by-other-phone = ብኻልእ ተሌፎን

# Who sees what.
send-who-sees = መን እንታይ ይርኢ?
send-my-voice = ድምጸይ
send-my-tries = ፈተነታተይ
send-what-i-know = እፈልጥ እየ…
send-only-me = ኣነ ጥራይ
send-me-and = ኣነን { $name }
    .say = ኣነን እቲ ዝሕግዘኒ ሰብን
send-company = እቲ ትካል
send-nothing = ምንም
send-change = መን እንታይ ይርኢ ቀይር

# Rights: hear, copy, erase.
send-hear-all = ዝተዓቀበ ስማዕ
send-copy-all = ቅዳሕ ውሰድ
send-erase-all = ኩሉ ደምስስ
send-erase-sure = ኩሉ ይደምሰስ ዶ፡ ኣብዚን ኣብ ኤጀንሲን?
send-erased = ኣብዚ ተደምሲሱ። ኣብ ኤጀንሲ፡ ምስ ዝቕጽል ምልኣኽ።
