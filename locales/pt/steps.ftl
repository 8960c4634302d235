## Steps of a scene: the default question of each kind, the beats, the small controls.

# Default question of each kind of step, said by the guide.
steps-ask-listen = Ouça. Toque na imagem para ouvir outra vez.
steps-ask-pick-picture = Ouça. Que imagem é?
steps-ask-pick-sound = Veja. Que frase é?
steps-ask-act-on = Ouça e faça na imagem.
steps-ask-order = Ponha por ordem: primeiro, depois, a seguir.
steps-ask-say = Ouça e depois diga.
steps-ask-dialogue = O que diz?
steps-ask-match-word = Toque numa palavra e depois na sua imagem.
steps-ask-build-word = Ouça. Ponha os pedaços da palavra.
steps-ask-dial = Marque o que ouve.
steps-ask-react = Ouça e depois faça o gesto.
steps-ask-panorama = Veja à sua volta. Onde está o perigo?
steps-ask-sequence = Veja o filme e depois responda.
steps-ask-drive = Trave. Veja a distância.
steps-ask-puzzle = Veja bem e depois faça igual.
steps-ask-form = Ouça a folha. Toque para preencher.
steps-ask-duo = A dois: cada pessoa tem uma metade.
# One act for tomorrow, at work.
steps-ask-promise = Amanhã, no trabalho: o que escolhe?
steps-ask-debrief = Então, como correu?

# The seven beats of a scene, names of the planks.
steps-beat-hear = ouço
steps-beat-find = encontro
steps-beat-do = faço
steps-beat-say = digo
steps-beat-noise = outra vez, no barulho
steps-beat-read = leio
steps-beat-tomorrow = amanhã

# What is missing before the act can be pressed.
steps-touch-picture = Toque numa imagem
steps-touch-answer = Toque numa resposta
steps-touch-next = Toque na seguinte
# Ordering: the empty place.
steps-and-then = e depois?

# Words and figures.
steps-pair = Vão juntos
steps-piece-by-piece = Pedaço a pedaço
steps-piece-missing = Falta um pedaço
steps-digit-missing = Falta um algarismo
steps-one-by-one = Um a um
steps-to-fill = para preencher
# The hour on the keypad: separates hours and minutes.
steps-hour-sign = h
    .say = horas

# Driving.
steps-brake = Eu travo
steps-faster = Mais depressa
steps-less-fast = Menos depressa
steps-dry-road = estrada seca
steps-wet-road = estrada molhada
# Distance while seeing, then while braking.
steps-seeing = vejo
steps-braking = travo

# Form.
steps-write = Escrevo { $what }
    .say = Escrevo isto
steps-other-time = outra hora

# Two people, each has half.
steps-your-half = A sua metade
steps-ask-partner = Pergunte a { $name }:
    .say = Pergunte à outra pessoa.
steps-nobody-listens = Ninguém ouve. Nada é gravado.
steps-filled = Está preenchido
steps-play-alone = Jogar sem o outro

# Promise and telling it afterwards.
steps-tomorrow-once = Amanhã, uma vez:
steps-to-whom = A quem?
steps-other-sentence = Outra frase
steps-we-shall-see = Logo se vê
steps-i-do-it-tomorrow = Faço amanhã
steps-you-said = Da última vez, você disse:
steps-i-tell = Eu conto
steps-all-answers-good = Todas as respostas são boas.
steps-thats-it = É isso

# Film, puzzle: play it again.
steps-see-again = Ver outra vez
# A step this version of the app cannot play.
steps-comes-later = Esta etapa chega em breve. Continuamos.
