## The frame of every learner screen, and the acts under the thumb.
## Controls: five words or fewer, "vous", first person for what the learner does.

frame-app = Passerelle
    .say = Pasarel
# Top corner: back to the home picture.
frame-home = Acasă
# Top corner: change the language at any moment.
frame-my-language = Limba mea
# The deck: three controls that never move.
frame-help = Ajutor
frame-replay = Ascultă din nou
frame-emergency = Urgență
frame-back = Înapoi
# Name of the deck, for a screen reader.
frame-deck = Ajutor, Ascultă din nou, Urgență

# Acts.
frame-understood = Am înțeles
# This picture.
frame-this-one = Aceasta este
frame-my-answer = Este răspunsul meu
frame-done = Gata
# I say it aloud (nothing judges the voice).
frame-i-say-it = O spun
frame-continue = Continuă
frame-start = Începem
frame-again = Încă o dată
frame-slower = Mai încet
frame-slow = Încet
frame-not-now = Nu acum
frame-yes = Da
frame-no = Nu
frame-ok = De acord
frame-suits-me = Îmi convine
frame-show-me = Arătați-mi
frame-stop = Oprește
frame-close = Închide
frame-next = Următorul
frame-before = Anteriorul
frame-more = Mai mult
frame-less = Mai puțin
frame-remove = Scoate
frame-erase = Șterge
frame-redo = Refă
# Shows the words of the scene, one by one.
frame-words = Cuvintele

# Listening.
frame-listen = Ascultă
# Name of the ear beside something. $what is the thing that will be said.
frame-listen-to = Ascultă: { $what }
    .say = Ascultă
frame-listen-question = Ascultă întrebarea
# First screen of all: a large picture, no sound before a touch.
frame-touch = Atingeți imaginea
frame-getting-ready = Vine acum.

# Where am I: planks of the scene, for a screen reader. $what is a beat ("j'écoute").
frame-plank = Scândura { NUMBER($here) } din { NUMBER($count) }: { $what }
    .say = Sunteți aici.
frame-page = Pagina { NUMBER($here) } din { NUMBER($count) }
    .say = Alte pagini
