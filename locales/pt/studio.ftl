## The voice studio: a trainer or a local speaker lends a voice. Not for learners' answers.

studio-title = Eu empresto a minha voz
studio-which-language = Que língua fala?
studio-other-language = Outra língua
studio-say-language = Diga o nome da sua língua
studio-agree = Diga: «Eu dou a minha voz.»
studio-agree-why = Toda a gente pode ouvir e copiar esta voz. Pode apagá-la aqui.
studio-which-scene = Escolha uma cena
studio-say-it = Diga na sua língua
studio-phrase = Frase { $n } de { $of }
    .say = As frases
studio-phrases = As frases
studio-low = Baixo demais
studio-good = Bem
studio-loud = Alto demais
studio-nothing = Não ouvi nada. Fale mais perto.
studio-kept = Está guardado neste telefone.
studio-give = Dar a minha voz
studio-file-ready = O ficheiro está pronto.
studio-give-file = Dar o ficheiro
studio-given = Está feito. Obrigado.
studio-saved = O ficheiro está aqui: { $path }
    .say = O ficheiro está neste aparelho.
studio-erase-all = Apagar tudo
studio-erase-sure = Toque outra vez para apagar tudo
