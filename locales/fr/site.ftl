## The common footbridge: what grew, and what one sees of it. Nobody is counted, nothing is taken away.

# The name of the screen.
site-title = La passerelle
# What just came: one more plank.
site-plank = Une planche de plus.
# The building site: a hut, a crane, materials.
site-site = Le chantier grandit.
site-house = Une maison de plus.
site-tree = Un arbre de plus.
# The handrail of the bridge.
site-rail = Une barrière pour ne pas tomber.
site-lamp = Une lampe de plus.
# Somebody walks over the bridge.
site-person = Quelqu’un passe sur la passerelle.
# Flowers, flags, a boat, a bench.
site-fair = C’est encore plus beau.
# What one sees at the start.
site-begins = Deux rives, une rivière. On commence la passerelle.
# What one sees: planks over a part of the river.
site-grows = Les planches avancent sur la rivière.
# What one sees: the bridge reaches the other bank.
site-crosses = La passerelle va d’une rive à l’autre.
# What one sees: everything stands, people cross.
site-lives = La passerelle est là. Des gens passent.
# Why it grows. It never shrinks.
site-how = Chaque scène finie la fait grandir. Rien ne tombe.
