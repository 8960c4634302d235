## Help: a person first, then the app. Four or more needs, two touches away.

help-title = Ajuda
# $name is the referent.
help-you-can-call = Pode ligar a { $name }.
    .say = Pode ligar à pessoa que está consigo.
help-call = Ligar
help-message = Mensagem
help-no-contact = Pergunte a uma pessoa da agência.
help-touch-to-hear = Toque num botão, eu digo o que é
help-for-me = Para mim
help-i-need = Preciso de ajuda para…
help-need-work = o trabalho
help-need-housing = a casa
help-need-health = a saúde
help-need-papers = os papéis
help-need-children = as crianças
help-need-transport = o transporte
help-need-money = o dinheiro
help-need-phone = o telefone
help-need-other = outra coisa
help-asked = Está pedido. Uma pessoa vai responder.
help-asked-waiting = Está guardado aqui. Vai com a rede.
