## Joining a group with a card, then one consent question a screen.
## Oui and Non have the same size; Non changes nothing.

enrol-title = O meu grupo
enrol-show-card = Mostre o cartão à câmara.
enrol-type-code = Escrever o código
enrol-code = O código do cartão
enrol-code-unknown = Este código não é conhecido. Veja o cartão outra vez.
enrol-code-ended = Este cartão já não funciona. Peça outro cartão.
enrol-needs-network = É preciso rede uma vez. Tente com um wifi.
# $group is the name of the group.
enrol-joined = Você está no grupo { $group }.
    .say = Você está no grupo.

# Consent (domain.md §8), one sentence a voice.
enrol-app-keeps = A aplicação guarda as palavras aprendidas e os seus emblemas.
enrol-why-keeps = É para ajudar a aprender.
enrol-chief-sees-nothing = O seu chefe não vê as suas respostas.
enrol-voice-stays = A sua voz fica neste telefone.
# The question. $name is the referent.
enrol-show-what-you-know = Quer mostrar o que sabe a { $name }?
    .say = Quer mostrar o que sabe à pessoa que está consigo?
enrol-no-is-fine = Não: não há problema. Tudo funciona.
enrol-change-mind = Pode mudar de ideia. Toque aqui.
enrol-erase-all = Pode apagar tudo. Toque no caixote.
enrol-said-yes = É sim. Pode mudar.
enrol-said-no = É não. Tudo funciona. Pode mudar.
