## A word by voice to the people who make the app, from any screen.

makers-title = Spun creatorilor
makers-ask = Spuneți ce merge și ce nu merge.
makers-with = Vocea pleacă cu numele ecranului. Niciodată cu numele dumneavoastră.
makers-send = Trimit
makers-waits = Vocea așteaptă rețeaua.
makers-received = Primit. Mulțumim.
makers-by-hand = Fără grup, dați fișierul dumneavoastră.
