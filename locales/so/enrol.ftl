## Joining a group with a card, then one consent question a screen.
## Oui and Non have the same size; Non changes nothing.

enrol-title = Kooxdayda
enrol-show-card = Kaarka tus kaamirada.
enrol-type-code = Qor koodhka
enrol-code = Koodhka kaarka
enrol-code-unknown = Koodhkan lama yaqaan. Mar kale fiiri kaarka.
enrol-code-ended = Kaarkan hadda ma shaqeeyo. Weydii kaar kale.
enrol-needs-network = Shabakad ayaa mar loo baahan yahay. Ku day wifi.
# $group is the name of the group.
enrol-joined = Waxaad ku jirtaa kooxda { $group }.
    .say = Kooxda ayaad ku jirtaa.

# Consent (domain.md §8), one sentence a voice.
enrol-app-keeps = Barnaamijku wuxuu kaydiyaa erayada aad baratay iyo astaamahaaga.
enrol-why-keeps = Waa in lagaa caawiyo barashada.
enrol-chief-sees-nothing = Madaxaagu ma arko jawaabahaaga.
enrol-voice-stays = Codkaagu wuxuu ku hadhaa taleefankan.
# The question. $name is the referent.
enrol-show-what-you-know = Ma rabtaa inaad waxaad taqaan tusto { $name }?
    .say = Ma rabtaa inaad waxaad taqaan tusto qofka kula socda?
enrol-no-is-fine = Maya: dhib ma leh. Wax walba way shaqeeyaan.
enrol-change-mind = Fikirkaaga waad beddeli kartaa. Halkan taabo.
enrol-erase-all = Wax walba waad tirtiri kartaa. Taabo qashinka.
enrol-said-yes = Waa haa. Waad beddeli kartaa.
enrol-said-no = Waa maya. Wax walba way shaqeeyaan. Waad beddeli kartaa.
