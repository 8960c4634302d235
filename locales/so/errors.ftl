## What happened, then what to do. Short sentences, no code, no fault.

errors-try-again = Mar kale isku day
errors-disk-full = Taleefanku waa buuxaa. Tirtir sawirro ama filimo, dabadeed soo noqo.
errors-not-recorded = Jawaabta lama kaydin. Mar kale taabo.
errors-other-window = Passerelle daaqad kale ayuu ka furan yahay.
errors-take-over = Halkan ka sii wad
errors-taken-over = Waxaad ka sii wadaysaa daaqadda kale. Taabo si aad halkan ugu soo noqoto.
errors-pack-refused = Xidhmadani ammaan ma aha. Ma furayno. U sheeg wakaaladda.
errors-pack-damaged = Xidhmo ayaa xumaatay. Shabakadda ayay la soo noqon doontaa.
errors-update-needed = Nooc cusub baa jira. Jawaabahaagu halkan ayay ku hadhayaan. Qaado si aad u sii waddo.
errors-take-update = Qaado nooca cusub
errors-sound-missing = Codku wuu maqan yahay. Fiiri sawirka, dabadeed sii wad.
errors-picture-missing = Sawirku wuu maqan yahay. Dhegayso, dabadeed sii wad.
errors-no-microphone = Makarafoon ma jiro. Weedha dheh adigoon duubin.
errors-microphone-closed = Makarafoonku wuu xidhan yahay. Taabo «Oggolow», ama hadal adigoon duubin.
errors-no-camera = Kaamiradu ma shaqaynayso. Qor koodhka.
errors-not-kept-here = Taleefankani wuu tirtiri karaa jawaabahaaga. Ku rakib Passerelle.
errors-not-protected = Cinwaankani ma ilaashana. Makarafoonku ma shaqaynayo. Weydii cinwaanka kale.
errors-browser-old = Taleefankani aad buu ugu duug yahay Passerelle. Weydii caawimo.
errors-unexpected = Wax baan shaqaynayn. Jawaabaha la kaydiyay way joogaan. Taabo si aad u sii waddo.
