## The voice studio: a trainer or a local speaker lends a voice. Not for learners' answers.

studio-title = Codkayga waan bixinayaa
studio-which-language = Luqaddee ayaad ku hadashaa?
studio-other-language = Luqad kale
studio-say-language = Sheeg magaca luqaddaada
studio-agree = Dheh: “Codkayga waan bixiyay.”
studio-agree-why = Qof walba wuu dhegaysan karaa oo koobiyayn karaa codkan. Halkan ayaad ka tirtiri kartaa.
studio-which-scene = Dooro muuqaal
studio-say-it = Ku dheh luqaddaada
studio-phrase = Weer { $n } ka mid ah { $of }
    .say = Weeraha
studio-phrases = Weeraha
studio-low = Aad buu u hooseeyaa
studio-good = Fiican
studio-loud = Aad buu u sarreeyaa
studio-nothing = Waxba ma maqlin. Ka hadal meel dhow.
studio-kept = Telefoonkan ayaa lagu hayaa.
studio-give = Bixi codkayga
studio-file-ready = Faylku waa diyaar.
studio-give-file = Bixi faylka
studio-given = Waa dhammaatay. Mahadsanid.
studio-saved = Faylku waa halkan: { $path }
    .say = Faylku wuxuu ku jiraa qalabkan.
studio-erase-all = Tirtir dhammaan
studio-erase-sure = Mar kale taabo si aad u tirtirto dhammaan
