## The frame of every learner screen, and the acts under the thumb.
## Controls: five words or fewer, "vous", first person for what the learner does.

frame-app = Passerelle
# Top corner: back to the home picture.
frame-home = Bogga hore
# Top corner: change the language at any moment.
frame-my-language = Luqaddayda
# The deck: three controls that never move.
frame-help = Caawimo
frame-replay = Mar kale maqal
frame-emergency = Gurmad
frame-back = Dib u noqo
# Name of the deck, for a screen reader.
frame-deck = Caawimo, Mar kale maqal, Gurmad

# Acts.
frame-understood = Waan fahmay
# This picture.
frame-this-one = Waa kan
frame-my-answer = Waa jawaabtayda
frame-done = Waa la sameeyay
# I say it aloud (nothing judges the voice).
frame-i-say-it = Waan dhahayaa
frame-continue = Sii wad
frame-start = Aan bilowno
frame-again = Mar kale
frame-slower = Ka gaabi
frame-slow = Tartiib
frame-not-now = Hadda maya
frame-yes = Haa
frame-no = Maya
frame-ok = Waa hagaag
frame-suits-me = Way ii fiican tahay
frame-show-me = I tus
frame-stop = Jooji
frame-close = Xidh
frame-next = Ku xiga
frame-before = Kii hore
frame-more = Badan
frame-less = Yar
frame-remove = Ka saar
frame-erase = Tirtir
frame-redo = Ku celi
# Shows the words of the scene, one by one.
frame-words = Erayada

# Listening.
frame-listen = Dhegayso
# Name of the ear beside something. $what is the thing that will be said.
frame-listen-to = Dhegayso: { $what }
    .say = Dhegayso
frame-listen-question = Dhegayso su’aasha
# First screen of all: a large picture, no sound before a touch.
frame-touch = Taabo sawirka
frame-getting-ready = Way soo socotaa.

# Where am I: planks of the scene, for a screen reader. $what is a beat ("j'écoute").
frame-plank = Looxa { NUMBER($here) } ee { NUMBER($count) }: { $what }
    .say = Halkan ayaad joogtaa.
frame-page = Bogga { NUMBER($here) } ee { NUMBER($count) }
    .say = Bogag kale
