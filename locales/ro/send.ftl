## Where my answers are, and who sees what. Never a cloud: a path of planks.

send-title = Răspunsurile mele
# Short form, on the home screen.
send-recorded-short = Înregistrat
send-recorded = Înregistrat pe acest telefon
send-all-here = Totul este aici.
send-waiting = Așteaptă trimiterea
send-no-network = Fără rețea: va pleca singur.
send-sending = Pleacă acum.
send-sent = Trimis
# $name is the person who received it.
send-received-by = Primit de { $name }
    .say = Primit de persoana care vă însoțește
send-only-here = { $count ->
    [one] { $count } răspuns este doar aici.
    [few] { $count } răspunsuri sunt doar aici.
   *[other] { $count } de răspunsuri sunt doar aici.
 }
    .say = Unele răspunsuri sunt doar pe acest telefon.
# A Wi-Fi that wants a page to be opened first (captive portal).
send-wifi-page = Acest wifi cere să deschideți o pagină. Deschideți-o, apoi reveniți.
send-needs-help = Trimiterea nu merge. Arătați acest telefon: { $name }.
    .say = Trimiterea nu merge. Arătați acest telefon persoanei care vă însoțește.
send-ask-agency = Trimiterea nu merge. Arătați acest telefon agenției.
send-now = Trimite acum
send-give-file = Dă un fișier
send-by-other-phone = Prin alt telefon

# Who sees what.
send-who-sees = Cine vede ce?
send-my-voice = Vocea mea
send-my-tries = Încercările mele
send-what-i-know = Știu…
send-only-me = doar eu
send-me-and = eu și { $name }
    .say = eu și persoana care mă însoțește
send-company = Întreprinderea
send-nothing = nimic
send-change = Schimbă cine vede ce

# Rights: hear, copy, erase.
send-hear-all = Ascultă ce este păstrat
send-copy-all = Ia o copie
send-erase-all = Șterge tot
send-erase-sure = Ștergem tot, aici și la agenție?
send-erased = S-a șters aici. La agenție, va fi la următoarea trimitere.
