## "Je sais…": sentences, oral and written apart, and who saw it. Never a figure.

knows-title = እፈልጥ እየ…
knows-i-know = እፈልጥ እየ
knows-with-help = ብሓገዝ እኽእል
knows-not-yet = ገና
knows-oral = ብቓል
knows-oral-what = ክሰምዕን ክዛረብን ከለኹ።
knows-written = ብጽሑፍ
knows-written-what = ከንብብን ክጽሕፍን ከለኹ።
# Three states that are never merged: said, seen, validated. $date is already written.
knows-i-say-it = ኣነ እብሎ። ገና ማንም ኣይረኣዮን።
knows-seen-by = { $name } ርእይዎ፡ { $date }
    .say = ሓደ ሰብ ርእይዎ።
knows-validated-by = { $name } ኣረጋጊጽዎ፡ { $date }
    .say = ተረጋጊጹ እዩ።
knows-show-someone = ንሓደ ሰብ ኣርኢ
knows-nothing-yet = ናይ «እፈልጥ እየ…» ሓሳባትኩም ኣብዚ ይመጽእ።
