## An outing in three times: before, during, after. What is kept stays on this phone; nothing is judged.

# The three times of an outing.
outing-before = Antes da saída
outing-during = Durante a saída
outing-after = Depois da saída
outing-who = Com quem vai?
# Two people.
outing-together = A dois
outing-alone = Sem outra pessoa
# Everything is prepared; the person opens the app again at the meeting place, perhaps days later.
outing-come-back = Está pronto. Volte aqui no local.
outing-we-are-there = Chegámos
outing-later = Mais tarde
outing-are-back = Já voltaram? Contem.
# What can be prepared for an outing.
outing-box-photo = a fotografia
outing-box-time = a hora
outing-box-place = o lugar
outing-box-route = o caminho
outing-box-cost = o preço
outing-take-photo = Uma fotografia
# This machine has no camera or no way to choose a picture.
outing-no-photo = Aqui não há fotografia.
# Said aloud, recorded, kept on this phone: a place or a way, for who does not write.
outing-say-it = Diga, nós guardamos.
outing-stays-here = Fica neste telefone.
outing-no-faces = Sem rostos desconhecidos.
outing-found = Encontrei
# What the other person may answer.
outing-may-answer = Podem responder:
# I have asked my question.
outing-asked = Perguntei
outing-told = Contei
outing-more-help = Com ajuda
# Sharing needs a spoken yes; the person says this sentence aloud, in French or in their language.
outing-say-yes = Diga: «Sim, partilho.»
# The group album is not there yet: nothing has left the phone.
outing-shared-later = O seu sim está guardado. Segue mais tarde.
outing-not-sent = O grupo ainda não vê nada.
outing-stop-sharing = Já não partilho
# There is no microphone, or it was refused: nothing is shared.
outing-must-say = Sem microfone, não se partilha.
# Behaviours somebody saw; never a mark.
outing-seen-what = O que se viu?
outing-seen-by = Quem observa?
outing-by-me = Eu
outing-by-partner = O outro
# The person who supports the learner.
outing-by-trainer = Quem nos acompanha
outing-seen = Visto
# Photos and sounds kept on this phone.
outing-my-things = O que guardei
# Kept on the phone only: it may be too large, or the machine cannot keep it.
outing-not-here = Este telefone não consegue guardar.
