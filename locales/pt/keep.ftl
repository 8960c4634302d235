## Keeping one's place: after the first scene, and on a shared phone.

keep-title = Guardamos o seu lugar?
keep-choose-picture = Escolha a sua imagem
keep-say-name = Diga o seu nome
keep-name-stays = O seu nome fica neste telefone.
keep-choose-three = Escolha três imagens
keep-remember-three = Estas três imagens abrem o seu lugar.
keep-kept = O seu lugar está guardado.
keep-who-is-here = Quem está aí?
keep-touch-yours = Toque na sua imagem.
keep-new-person = Nova pessoa
keep-my-card = Tenho o meu cartão
keep-three-pictures = Toque nas suas três imagens
keep-other-pictures = São outras imagens. Tente outra vez.
keep-forgotten = Pergunte à agência. O seu lugar continua lá.
keep-hide = Esconder
keep-play-without = Jogar sem perfil
