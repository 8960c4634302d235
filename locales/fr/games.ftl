## Games without French: watch, then do. A person who understands no word plays all of them;
## these words stand beside the pictures for whoever wants them. Never a school word, never a figure.

# A hand shows what to do; no sentence is needed.
games-watch = Regardez.
games-your-turn = À vous
# The dial: how many pieces the next round has. Never a time.
games-how-much = Combien de pièces
games-lamp-on = lampe allumée
games-lamp-off = lampe éteinte
# In the middle of a game a telephone rings.
games-telephone = Le téléphone sonne.
games-answer = Je réponds
# For a screen reader. $n is the number of a place on the table.
games-place = Place { NUMBER($n) }
    .say = Une place
# Two boxes to sort into.
games-box-one = Première caisse
games-box-two = Deuxième caisse
# As it should be, and what was made of it.
games-model = Le modèle
games-copy = La copie
# Only the player sees the picture; the partner builds.
games-my-picture = Vous voyez
games-their-table = L’autre voit
games-pass-phone = Je donne le téléphone
# A signal: to answer, or to let pass.
games-good-one = C’est le bon
games-let-pass = Je laisse passer
# After “show it to your referent?”.
games-no-is-fine = Non, c’est bien aussi. Vous pouvez changer d’avis.
# Sentences kept of games.
games-strengths = Mes forces
games-none-yet = Vos phrases arrivent ici, après un jeu.
# Who sees a kept sentence.
games-shown = Montré à ma référente
games-not-shown = Gardé pour moi
games-show = Montrer
games-hide = Ne plus montrer
# Names of pieces: size, then shapes.
games-small = petit
games-large = grand
games-square = carré
games-tube = tube
games-round = rond
games-cube = cube
games-cross = croix
games-roof = toit
games-triangle = triangle
games-star = étoile
games-ring = anneau
games-drop = goutte
games-arrow = flèche
games-moon = lune
