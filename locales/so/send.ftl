## Where my answers are, and who sees what. Never a cloud: a path of planks.

send-title = Jawaabahayga
# Short form, on the home screen.
send-recorded-short = La kaydiyay
send-recorded = Taleefankan ayaa lagu kaydiyay
send-all-here = Wax walba halkan ayay joogaan.
send-waiting = Waxay sugaysaa dirid
send-no-network = Shabakad ma jirto: iskeed ayay u bixi doontaa.
send-sending = Way baxaysaa.
send-sent = La diray
# $name is the person who received it.
send-received-by = Waxaa helay { $name }
    .say = Waxaa helay qofka kula socda
send-only-here = { $count ->
    [one] { $count } jawaab halkan keliya ayay joogtaa.
   *[other] { $count } jawaabood halkan keliya ayay joogaan.
 }
    .say = Jawaabaha qaarkood taleefankan keliya ayay ku jiraan.
# A Wi-Fi that wants a page to be opened first (captive portal).
send-wifi-page = Wifigani wuxuu rabaa in bog la furo. Fur, dabadeed soo noqo.
send-needs-help = Diriddu ma shaqaynayso. Taleefankan tus { $name }.
    .say = Diriddu ma shaqaynayso. Taleefankan tus qofka kula socda.
send-ask-agency = Diriddu ma shaqaynayso. Taleefankan tus wakaaladda.
send-now = Hadda dir
send-give-file = Bixi fayl
send-by-other-phone = Taleefan kale

# Who sees what.
send-who-sees = Yaa maxaa arka?
send-my-voice = Codkayga
send-my-tries = Isku-dayadayda
send-what-i-know = Waan aqaan…
send-only-me = aniga keliya
send-me-and = aniga iyo { $name }
    .say = aniga iyo qofka ila socda
send-company = Shirkadda
send-nothing = waxba
send-change = Beddel yaa maxaa arka

# Rights: hear, copy, erase.
send-hear-all = Maqal waxa kaydsan
send-copy-all = Qaado nuqul
send-erase-all = Wax walba tirtir
send-erase-sure = Wax walba ma la tirtiraa, halkan iyo wakaaladda?
send-erased = Halkan waa laga tirtiray. Wakaaladda, waa marka xigta ee la diro.
