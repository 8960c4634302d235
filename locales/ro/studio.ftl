## The voice studio: a trainer or a local speaker lends a voice. Not for learners' answers.

studio-title = Îmi împrumut vocea
studio-which-language = Ce limbă vorbiți?
studio-other-language = Altă limbă
studio-say-language = Spuneți numele limbii dumneavoastră
studio-agree = Spuneți: „Îmi dau vocea.”
studio-agree-why = Toată lumea poate asculta și copia această voce. O puteți șterge aici.
studio-which-scene = Alegeți o scenă
studio-say-it = Spuneți în limba dumneavoastră
studio-phrase = Fraza { $n } din { $of }
    .say = Frazele
studio-phrases = Frazele
studio-low = Prea încet
studio-good = Bine
studio-loud = Prea tare
studio-nothing = Nu am auzit nimic. Vorbiți mai aproape.
studio-kept = Este păstrat pe acest telefon.
studio-give = Dau vocea mea
studio-file-ready = Fișierul este gata.
studio-give-file = Dau fișierul
studio-given = Gata. Mulțumesc.
studio-saved = Fișierul este aici: { $path }
    .say = Fișierul este pe acest aparat.
studio-erase-all = Șterg tot
studio-erase-sure = Atingeți din nou pentru a șterge tot
