## Who sees what, who saw what and when, as the console shows it.

seen-title = መን እንታይ ርእዩ
seen-sees = { $name } እትፈልጥዎ ይርኢ።
    .say = እቲ ምሳኹም ዘሎ ሰብ እትፈልጥዎ ይርኢ።
seen-sees-not = { $name } እትፈልጥዎ ኣይርእን።
    .say = እቲ ምሳኹም ዘሎ ሰብ እትፈልጥዎ ኣይርእን።
seen-alone = ዋላ ሓደ እትፈልጥዎ ኣይርእን።
seen-company = ትካል ዋላ ሓንቲ ኣይርእን።
seen-opened = { $name } ገጽኩም ከፊቱ።
    .say = ሓደ ሰብ ገጽኩም ከፊቱ።
seen-exported = { $name } ንስኹም ዘለኹሞ ፋይል ሰሪሑ።
    .say = ሓደ ሰብ ንስኹም ዘለኹሞ ፋይል ሰሪሑ።
seen-trainer = ስልጠና
seen-coordinator = ምውህሃድ
seen-today = ሎሚ
seen-yesterday = ትማሊ
seen-this-week = እዚ ሰሙን
seen-before = ቅድሚኡ
seen-nobody-yet = ገጽኩም ዝኸፈተ የለን።
seen-stop = ድሕሪ ሕጂ ኣይተርኢ
seen-show = ኣርኢ
