## Where my answers are, and who sees what. Never a cloud: a path of planks.

send-title = As minhas respostas
# Short form, on the home screen.
send-recorded-short = Gravado
send-recorded = Gravado neste telefone
send-all-here = Está tudo aqui.
send-waiting = À espera de envio
send-no-network = Sem rede: vai sozinho.
send-sending = Está a seguir.
send-sent = Enviado
# $name is the person who received it.
send-received-by = Recebido por { $name }
    .say = Recebido pela pessoa que está consigo
send-only-here = { $count ->
    [one] { $count } resposta está só aqui.
   *[other] { $count } respostas estão só aqui.
 }
    .say = Há respostas só neste telefone.
# A Wi-Fi that wants a page to be opened first (captive portal).
send-wifi-page = Este wifi pede para abrir uma página. Abra-a e volte.
send-needs-help = O envio não funciona. Mostre este telefone a { $name }.
    .say = O envio não funciona. Mostre este telefone à pessoa que está consigo.
send-ask-agency = O envio não funciona. Mostre este telefone à agência.
send-now = Enviar agora
send-give-file = Dar um ficheiro
send-by-other-phone = Por outro telefone

# Who sees what.
send-who-sees = Quem vê o quê?
send-my-voice = A minha voz
send-my-tries = As minhas tentativas
send-what-i-know = Eu sei…
send-only-me = só eu
send-me-and = eu e { $name }
    .say = eu e a pessoa que me acompanha
send-company = A empresa
send-nothing = nada
send-change = Mudar quem vê o quê

# Rights: hear, copy, erase.
send-hear-all = Ouvir o que está guardado
send-copy-all = Levar uma cópia
send-erase-all = Apagar tudo
send-erase-sure = Apagar tudo, aqui e na agência?
send-erased = Está apagado aqui. Na agência, será no próximo envio.
