## Keeping one's place: after the first scene, and on a shared phone.

keep-title = ቦታኹም ንዓቅብ ዶ?
keep-choose-picture = ስእልኹም ምረጹ
keep-say-name = ስምኩም በሉ
keep-name-stays = ስምኩም ኣብዚ ተሌፎን ይተርፍ።
keep-choose-three = ሰለስተ ስእልታት ምረጹ
keep-remember-three = እዘን ሰለስተ ስእልታት ቦታኹም ይኸፍታ።
keep-kept = ቦታኹም ተዓቂቡ ኣሎ።
keep-who-is-here = መን ኣሎ?
keep-touch-yours = ስእልኹም ተንክፉ።
keep-new-person = ሓድሽ ሰብ
keep-my-card = ካርደይ ኣለኒ
keep-three-pictures = ሰለስተ ስእልታትኩም ተንክፉ
keep-other-pictures = እዚ ካልእ ስእልታት እዩ። መሊስኩም ፈትኑ።
keep-forgotten = ንኤጀንሲ ሕተቱ። ቦታኹም ኣሎ።
keep-hide = ሕባእ
keep-play-without = ብዘይ ፕሮፋይል ተጻወት
