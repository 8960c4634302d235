## The emergency card: opens from any screen, without profile and without network.
## French names (SAMU, pompiers) stay as they are said in France.

emergency-title = Emergência
emergency-protect-first = Primeiro, proteja-se.
emergency-first-aider = O socorrista da obra
# $name is the first-aider of the site.
emergency-first-aider-name = { $name }, socorrista
    .say = O socorrista da obra
emergency-here-on-site = aqui, na obra
emergency-call = Ligar
emergency-agency = Ligar à minha agência
emergency-15 = 15
emergency-15-who = Ambulância (SAMU)
    .say = Ambulância, Samu
emergency-15-for = ferido, doente
emergency-18 = 18
emergency-18-who = Bombeiros (pompiers)
    .say = Bombeiros, pompié
emergency-18-for = fogo, acidente
emergency-112 = 112
emergency-112-for = todas as emergências
emergency-114 = 114
# 114 is reached by text message: for whoever cannot hear or speak.
emergency-114-how = por SMS
    .say = por mensagem escrita
emergency-114-for = sem ouvir, sem falar
emergency-you-are-here = Você está aqui:
emergency-place-unknown = Procure uma rua, um número, uma placa.
emergency-what-to-say = O que dizer ao telefone
emergency-say-name = Bom dia, chamo-me…
emergency-say-where = Estou em…
emergency-say-what = Há um acidente.
emergency-say-who = Há uma pessoa ferida.
emergency-say-speaks = A pessoa fala.
emergency-say-breathes = A pessoa respira.
emergency-say-hang-up = Posso desligar?
emergency-near-miss = Quase…
emergency-no-injury = sem feridos
emergency-danger-now = Perigo agora? Avise o chefe.
