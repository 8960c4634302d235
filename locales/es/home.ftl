## Home: the group's footbridge, one next thing, four places.

# The next plank of the common footbridge is the learner's to lay.
home-next-plank = La próxima tabla es suya
home-you-were-here = Usted estaba aquí
home-resume = Seguir
home-first-scene = La primera escena
home-scenes = Mis escenas
home-knows = Yo sé…
home-duo = Entre dos
# Near miss: something almost happened at work.
home-near-miss = Casi…
home-bridge = La pasarela del grupo
home-bridge-what = Cada escena pone una tabla. La pasarela es de todos.
home-all-seen = Aquí ya está todo visto. Se puede ver otra vez.
home-no-scene = Todavía no hay escenas aquí.
# How long a scene lasts.
home-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
 }
    .say = Unos minutos

# After weeks away.
home-welcome-back = ¡Qué bueno verle otra vez!
home-nothing-lost = No se ha perdido nada.
home-review-first = Repasar antes
# $name is the referent, the person one may call.
home-contact-here = { $name } sigue aquí.
    .say = La persona que le acompaña sigue aquí.
