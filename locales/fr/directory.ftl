## Whom to call, besides the emergency numbers: what each is for. Their French names stand in number.ftl.

directory-title = Qui appeler
# A tile on Aide, that opens the list.
directory-open = Les numéros utiles
# Under the list: the emergency numbers stand apart.
directory-danger = Danger maintenant ? Touchez Urgence.
# The call costs nothing.
directory-free = gratuit
# At any hour of any day.
directory-always = jour et nuit
# 115
directory-housing-for = dormir ce soir, sans logement
# 119
directory-child-for = un enfant en danger
# 3919
directory-violence-for = une femme frappée ou menacée
# 3114: suicide prevention.
directory-distress-for = trop mal, envie de mourir
# 116 006: help for victims.
directory-victim-for = après un vol, des coups, un accident
# Poison centre.
directory-poison-for = produit avalé, dans les yeux
# Labour law information.
directory-rights-for = mes droits au travail
# 39 28: discrimination.
directory-unfair-for = traité moins bien : origine, sexe…
# Défenseur des droits: public services.
directory-defender-for = une administration ne répond pas
# FASTT: help for temp workers.
directory-temp-for = en intérim : logement, enfants, voiture
# France Travail.
directory-job-for = chercher du travail, chômage
# CAF.
directory-family-for = aides : enfants, loyer
# Health insurance.
directory-health-for = carte Vitale, soins, arrêt maladie
