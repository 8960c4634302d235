## What happened, then what to do. Short sentences, no code, no fault.

errors-try-again = መሊስኩም ፈትኑ
errors-disk-full = ተሌፎን መሊኡ ኣሎ። ስእልታት ወይ ፊልምታት ደምስሱ፡ ድሕሪኡ ተመለሱ።
errors-not-recorded = መልሲ ኣይተመዝገበን። መሊስኩም ተንክፉ።
errors-other-window = Passerelle ኣብ ካልእ መስኮት ክፉት ኣሎ።
errors-take-over = ኣብዚ ቀጽሉ
errors-taken-over = ኣብቲ ካልእ መስኮት ትቕጽሉ ኣለኹም። ናብዚ ንምምላስ ተንክፉ።
errors-pack-refused = እዚ ጥቕላል ውሑስ ኣይኮነን። ኣይንኸፍቶን። ንኤጀንሲ ንገሩ።
errors-pack-damaged = ሓደ ጥቕላል ተበላሽዩ ኣሎ። ምስ መርበብ ክምለስ እዩ።
errors-update-needed = ሓድሽ ስሪት ኣሎ። መልስታትኩም ኣብዚ ይተርፍ። ንምቕጻል ውሰድዎ።
errors-take-update = ሓድሽ ስሪት ውሰዱ
errors-sound-missing = ድምጺ የለን። ስእሊ ርኣዩ፡ ድሕሪኡ ቀጽሉ።
errors-picture-missing = ስእሊ የለን። ስምዑ፡ ድሕሪኡ ቀጽሉ።
errors-no-microphone = ማይክሮፎን የለን። ምሉእ ሓሳብ ብዘይ ምቕዳሕ በሉ።
errors-microphone-closed = ማይክሮፎን ዕጹው ኣሎ። «ፍቐድ» ተንክፉ፡ ወይ ብዘይ ምቕዳሕ ተዛረቡ።
errors-no-camera = ካሜራ ኣይሰርሕን። ኮድ ጽሓፉ።
errors-not-kept-here = እዚ ተሌፎን መልስታትኩም ክድምስስ ይኽእል። Passerelle ጽዓኑ።
errors-not-protected = እዚ ኣድራሻ ውሑስ ኣይኮነን። ማይክሮፎን ኣይሰርሕን። ነቲ ካልእ ኣድራሻ ሕተቱ።
errors-browser-old = እዚ ተሌፎን ን Passerelle ኣዝዩ ኣረጊት እዩ። ሓገዝ ሕተቱ።
errors-unexpected = ሓደ ነገር ኣይሰርሕን። ዝተመዝገበ መልስታትኩም ኣሎ። ንምቕጻል ተንክፉ።
