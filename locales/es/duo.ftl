## Two people, each with half: one phone passed over, two phones, or alone.

duo-who = ¿Son dos personas?
duo-one-phone = Un teléfono para dos
duo-two-phones = Dos teléfonos
duo-side = ¿Usted dice o usted busca?
duo-i-tell = Yo digo
duo-i-find = Yo busco
duo-give-phone = Dele el teléfono a la otra persona.
duo-have-phone = Tengo el teléfono
duo-code = El código para el otro teléfono:
duo-type-code = Marque el código del otro teléfono.
