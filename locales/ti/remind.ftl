## Reminders that one chooses: when, which days, the hours one works. Nothing of them is shown on a locked screen.

remind-title = መዘኻኸሪ
remind-when = ኣብ ምንታይ ግዜ?
remind-morning = ንግሆ
remind-noon = ቀትሪ
remind-evening = ምሸት
remind-days = ኣየኖት መዓልታት?
remind-mon = ሰኑይ
remind-tue = ሰሉስ
remind-wed = ረቡዕ
remind-thu = ሓሙስ
remind-fri = ዓርቢ
remind-sat = ቀዳም
remind-sun = ሰንበት
remind-work = ስራሐይ
remind-early = ንግሆ ኣቐዲሙ
remind-day = መዓልቲ
remind-late = ድሕሪ ቀትርን ምሸትን
remind-night = ለይቲ
remind-never-at-work = ፈጺሙ ኣብ ስራሕ፡ ፈጺሙ ለይቲ ኣይኮነን።
remind-off = መዘኻኸሪ የለን።
remind-while-open = Passerelle ክፉት እንተኾይኑ ይድውል።
remind-closed = ዕጹው እንተኾነ እውን ክድውል ይኽእል።
remind-calendar = ኣብ ኣጀንዳ ኣእትው
remind-given = ነቲ ፋይል ክፈቱ፡ ኣጀንዳ ብዘይ Passerelle እውን ይድውል።
remind-cannot = እዚ ተሌፎን ባዕሉ ኣይድውልን። ኣጀንዳ ተጠቐሙ።
