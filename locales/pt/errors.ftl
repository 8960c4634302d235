## What happened, then what to do. Short sentences, no code, no fault.

errors-try-again = Tentar outra vez
errors-disk-full = O telefone está cheio. Apague fotografias ou vídeos e volte.
errors-not-recorded = A resposta não ficou gravada. Toque outra vez.
errors-other-window = Passerelle já está aberto noutra janela.
    .say = Passerél já está aberto noutra janela.
errors-take-over = Continuar aqui
errors-taken-over = Você continua na outra janela. Toque para voltar aqui.
errors-pack-refused = Este pacote não é seguro. Não o abrimos. Avise a agência.
errors-pack-damaged = Um pacote está estragado. Voltará com a rede.
errors-update-needed = Há uma versão nova. As suas respostas ficam aqui. Aceite-a para continuar.
errors-take-update = Aceitar a versão nova
errors-sound-missing = Falta o som. Veja a imagem e continue.
errors-picture-missing = Falta a imagem. Ouça e continue.
errors-no-microphone = Não há microfone. Diga a frase sem gravar.
errors-microphone-closed = O microfone está fechado. Toque em «Permitir» ou fale sem gravar.
errors-no-camera = A câmara não funciona. Escreva o código.
errors-not-kept-here = Este telefone pode apagar as suas respostas. Instale Passerelle.
    .say = Este telefone pode apagar as suas respostas. Instale Passerél.
errors-not-protected = Este endereço não está protegido. O microfone não funciona. Peça o outro endereço.
errors-browser-old = Este telefone é demasiado antigo para Passerelle. Peça ajuda.
    .say = Este telefone é demasiado antigo para Passerél. Peça ajuda.
errors-unexpected = Algo não funciona. As respostas gravadas continuam aí. Toque para continuar.
