## Home: the group's footbridge, one next thing, four places.

# The next plank of the common footbridge is the learner's to lay.
home-next-plank = A próxima tábua é sua
home-you-were-here = Você estava aqui
home-resume = Retomar
home-first-scene = A primeira cena
home-scenes = As minhas cenas
home-knows = Eu sei…
home-duo = A dois
# Near miss: something almost happened at work.
home-near-miss = Quase…
home-bridge = A passarela do grupo
home-bridge-what = Cada cena põe uma tábua. A passarela é de todos.
home-all-seen = Aqui já viu tudo. Pode ver outra vez.
home-no-scene = Ainda não há cenas aqui.
# How long a scene lasts.
home-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
 }
    .say = Alguns minutos

# After weeks away.
home-welcome-back = Bom regresso!
home-nothing-lost = Nada se perdeu.
home-review-first = Rever antes
# $name is the referent, the person one may call.
home-contact-here = { $name } continua aqui.
    .say = A pessoa que está consigo continua aqui.
