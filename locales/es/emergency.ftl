## The emergency card: opens from any screen, without profile and without network.
## French names (SAMU, pompiers) stay as they are said in France.

emergency-title = Emergencia
emergency-protect-first = Primero, protéjase.
emergency-first-aider = El socorrista de la obra
# $name is the first-aider of the site.
emergency-first-aider-name = { $name }, socorrista
    .say = El socorrista de la obra
emergency-here-on-site = aquí, en la obra
emergency-call = Llamar
emergency-agency = Llamar a mi agencia
emergency-15 = 15
emergency-15-who = Ambulancia (SAMU)
    .say = Ambulancia, Samú
emergency-15-for = herido, enfermo
emergency-18 = 18
emergency-18-who = Bomberos (pompiers)
    .say = Bomberos, pompié
emergency-18-for = fuego, accidente
emergency-112 = 112
emergency-112-for = todas las emergencias
emergency-114 = 114
# 114 is reached by text message: for whoever cannot hear or speak.
emergency-114-how = por SMS
    .say = por mensaje de texto
emergency-114-for = sin oír, sin hablar
emergency-you-are-here = Usted está aquí:
emergency-place-unknown = Busque una calle, un número, un cartel.
emergency-what-to-say = Qué decir por teléfono
emergency-say-name = Hola, me llamo…
emergency-say-where = Estoy en…
emergency-say-what = Hay un accidente.
emergency-say-who = Hay una persona herida.
emergency-say-speaks = La persona habla.
emergency-say-breathes = La persona respira.
emergency-say-hang-up = ¿Puedo colgar?
emergency-near-miss = Casi…
emergency-no-injury = sin heridos
emergency-danger-now = ¿Peligro ahora? Avise al jefe.
