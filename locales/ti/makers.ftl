## A word by voice to the people who make the app, from any screen.

makers-title = ንሰራሕቲ ምንጋር
makers-ask = ጽቡቕ ዘሎን ዘየለን በሉ።
makers-with = ድምጽኹም ምስ ስም ስክሪን ይኸይድ። ብፍጹም ምስ ስምኩም ኣይከይድን።
makers-send = ምስዳድ
makers-waits = ድምጽኹም ንመርበብ ይጽበ ኣሎ።
makers-received = በጺሑ። የቐንየልና።
makers-by-hand = ብዘይ ጉጅለ፡ ፋይል ባዕልኹም ትህቡ።
