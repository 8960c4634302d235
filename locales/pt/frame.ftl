## The frame of every learner screen, and the acts under the thumb.
## Controls: five words or fewer, "vous", first person for what the learner does.

frame-app = Passerelle
    .say = Passerél
# Top corner: back to the home picture.
frame-home = Início
# Top corner: change the language at any moment.
frame-my-language = A minha língua
# The deck: three controls that never move.
frame-help = Ajuda
frame-replay = Ouvir outra vez
frame-emergency = Emergência
frame-back = Voltar
# Name of the deck, for a screen reader.
frame-deck = Ajuda, Ouvir outra vez, Emergência

# Acts.
frame-understood = Compreendi
# This picture.
frame-this-one = É esta
frame-my-answer = É a minha resposta
frame-done = Está feito
# I say it aloud (nothing judges the voice).
frame-i-say-it = Eu digo
frame-continue = Continuar
frame-start = Vamos começar
frame-again = Mais uma vez
frame-slower = Mais devagar
frame-slow = Devagar
frame-not-now = Agora não
frame-yes = Sim
frame-no = Não
frame-ok = De acordo
frame-suits-me = Está bem para mim
frame-show-me = Mostre-me
frame-stop = Parar
frame-close = Fechar
frame-next = Seguinte
frame-before = Anterior
frame-more = Mais
frame-less = Menos
frame-remove = Tirar
frame-erase = Apagar
frame-redo = Refazer
# Shows the words of the scene, one by one.
frame-words = As palavras

# Listening.
frame-listen = Ouvir
# Name of the ear beside something. $what is the thing that will be said.
frame-listen-to = Ouvir: { $what }
    .say = Ouvir
frame-listen-question = Ouvir a pergunta
# First screen of all: a large picture, no sound before a touch.
frame-touch = Toque na imagem
frame-getting-ready = Está a chegar.

# Where am I: planks of the scene, for a screen reader. $what is a beat ("j'écoute").
frame-plank = Tábua { NUMBER($here) } de { NUMBER($count) }: { $what }
    .say = Você está aqui.
frame-page = Página { NUMBER($here) } de { NUMBER($count) }
    .say = Outras páginas
