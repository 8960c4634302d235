## What happened, then what to do. Short sentences, no code, no fault.

errors-try-again = Încearcă din nou
errors-disk-full = Telefonul este plin. Ștergeți poze sau filme, apoi reveniți.
errors-not-recorded = Răspunsul nu este înregistrat. Mai atingeți o dată.
errors-other-window = Passerelle este deja deschis în altă fereastră.
    .say = Pasarel este deja deschis în altă fereastră.
errors-take-over = Continuă aici
errors-taken-over = Continuați în cealaltă fereastră. Atingeți ca să reveniți aici.
errors-pack-refused = Acest pachet nu este sigur. Nu îl deschidem. Anunțați agenția.
errors-pack-damaged = Un pachet este stricat. Va reveni cu rețeaua.
errors-update-needed = Există o versiune nouă. Răspunsurile rămân aici. Luați-o ca să continuați.
errors-take-update = Ia versiunea nouă
errors-sound-missing = Sunetul lipsește. Priviți imaginea, apoi continuați.
errors-picture-missing = Imaginea lipsește. Ascultați, apoi continuați.
errors-no-microphone = Nu există microfon. Spuneți fraza fără înregistrare.
errors-microphone-closed = Microfonul este închis. Atingeți „Permite” sau vorbiți fără înregistrare.
errors-no-camera = Camera nu merge. Scrieți codul.
errors-not-kept-here = Acest telefon poate șterge răspunsurile. Instalați Passerelle.
    .say = Acest telefon poate șterge răspunsurile. Instalați Pasarel.
errors-not-protected = Această adresă nu este protejată. Microfonul nu merge. Cereți cealaltă adresă.
errors-browser-old = Acest telefon este prea vechi pentru Passerelle. Cereți ajutor.
    .say = Acest telefon este prea vechi pentru Pasarel. Cereți ajutor.
errors-unexpected = Ceva nu merge. Răspunsurile înregistrate rămân. Atingeți ca să continuați.
