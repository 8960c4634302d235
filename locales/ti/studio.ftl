## The voice studio: a trainer or a local speaker lends a voice. Not for learners' answers.

studio-title = ድምጸይ እህብ
studio-which-language = እንታይ ቋንቋ ትዛረቡ?
studio-other-language = ካልእ ቋንቋ
studio-say-language = ስም ቋንቋኹም በሉ
studio-agree = በሉ፦ «ድምጸይ እህብ።»
studio-agree-why = ኩሉ ሰብ ነዚ ድምጺ ክሰምዖን ክቐድሖን ይኽእል። ኣብዚ ክትድምስስዎ ትኽእሉ።
studio-which-scene = ትርኢት ምረጹ
studio-say-it = ብቋንቋኹም በልዎ
studio-phrase = ሓረግ { $n } ካብ { $of }
    .say = ሓረጋት
studio-phrases = ሓረጋት
studio-low = ኣዝዩ ትሑት
studio-good = ጽቡቕ
studio-loud = ኣዝዩ ልዑል
studio-nothing = ዋላ ሓንቲ ኣይሰማዕኩን። ቀሪብኩም ተዛረቡ።
studio-kept = ኣብዚ ተሌፎን ተዓቂቡ ኣሎ።
studio-give = ድምጸይ ምሃብ
studio-file-ready = ፋይል ድሉው እዩ።
studio-give-file = ፋይል ምሃብ
studio-given = ተወዲኡ። የቐንየለይ።
studio-saved = ፋይል ኣብዚ ኣሎ፦ { $path }
    .say = ፋይል ኣብዚ መሳርሒ ኣሎ።
studio-erase-all = ኩሉ ምድምሳስ
studio-erase-sure = ኩሉ ንምድምሳስ ደጊምኩም ተንክፉ
