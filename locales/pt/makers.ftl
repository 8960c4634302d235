## A word by voice to the people who make the app, from any screen.

makers-title = Dizer aos criadores
makers-ask = Diga o que está bem e o que não está.
makers-with = A sua voz vai com o nome do ecrã. Nunca com o seu nome.
makers-send = Enviar
makers-waits = A sua voz espera pela rede.
makers-received = Recebido. Obrigado.
makers-by-hand = Sem grupo, dá o ficheiro por si.
