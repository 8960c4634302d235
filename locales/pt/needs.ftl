## Needs, set by trying: sound, one hand, calm. Each says what it does, never for whom.

needs-example = Põe o capacete.
needs-hand = Uma mão
needs-calm = Menos movimento
needs-voice = A voz para mim
needs-sound = O som
needs-do-you-hear = Está a ouvir?
needs-i-hear = Estou a ouvir
needs-louder = Mais alto
needs-side-button = Carregue no botão do lado.
needs-no-sound-how = Sem som: tudo se escreve, pisca e vibra.
