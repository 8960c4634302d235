## Help: a person first, then the app. Four or more needs, two touches away.

help-title = ሓገዝ
# $name is the referent.
help-you-can-call = ን { $name } ክትድውሉ ትኽእሉ።
    .say = ነቲ ዝሕግዘኩም ሰብ ክትድውሉ ትኽእሉ።
help-call = ደውል
help-message = መልእኽቲ
help-no-contact = ንሓደ ሰብ ኣብ ኤጀንሲ ሕተቱ።
help-touch-to-hear = መልጎም ተንክፉ፡ እንታይ ምዃኑ እነግር
help-for-me = ንዓይ
help-i-need = ሓገዝ የድልየኒ ኣሎ ብዛዕባ…
help-need-work = ስራሕ
help-need-housing = ገዛ
help-need-health = ጥዕና
help-need-papers = ወረቓቕቲ
help-need-children = ቆልዑ
help-need-transport = መጓዓዝያ
help-need-money = ገንዘብ
help-need-phone = ተሌፎን
help-need-other = ካልእ ነገር
help-asked = ተሓቲቱ ኣሎ። ሓደ ሰብ ክምልሰልኩም እዩ።
help-asked-waiting = ኣብዚ ተዓቂቡ ኣሎ። ምስ መርበብ ክኸይድ እዩ።
