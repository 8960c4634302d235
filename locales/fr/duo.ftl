## Two people, each with half: one phone passed over, two phones, or alone.

duo-who = Vous êtes deux ?
duo-one-phone = Un téléphone pour deux
duo-two-phones = Deux téléphones
duo-side = Vous dites ou vous cherchez ?
duo-i-tell = Je dis
duo-i-find = Je cherche
duo-give-phone = Donnez le téléphone à l’autre personne.
duo-have-phone = J’ai le téléphone
duo-code = Le code pour l’autre téléphone :
duo-type-code = Composez le code de l’autre téléphone.
