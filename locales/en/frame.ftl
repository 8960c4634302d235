## The frame of every learner screen, and the acts under the thumb.
## Controls: five words or fewer, "vous", first person for what the learner does.

frame-app = Passerelle
# Top corner: back to the home picture.
frame-home = Home
# Top corner: change the language at any moment.
frame-my-language = My language
# The deck: three controls that never move.
frame-help = Help
frame-replay = Listen again
frame-emergency = Emergency
frame-back = Back
# Name of the deck, for a screen reader.
frame-deck = Help, Listen again, Emergency

# Acts.
frame-understood = I understood
# This picture.
frame-this-one = This one
frame-my-answer = This is my answer
frame-done = It’s done
# I say it aloud (nothing judges the voice).
frame-i-say-it = I say it
frame-continue = Continue
frame-start = Let’s start
frame-again = Once more
frame-slower = More slowly
frame-slow = Slowly
frame-not-now = Not now
frame-yes = Yes
frame-no = No
frame-ok = OK
frame-suits-me = That’s fine for me
frame-show-me = Show me
frame-stop = Stop
frame-close = Close
frame-next = Next
frame-before = Before
frame-more = More
frame-less = Less
frame-remove = Take away
frame-erase = Erase
frame-redo = Do it again
# Shows the words of the scene, one by one.
frame-words = The words

# Listening.
frame-listen = Listen
# Name of the ear beside something. $what is the thing that will be said.
frame-listen-to = Listen: { $what }
    .say = Listen
frame-listen-question = Listen to the question
# First screen of all: a large picture, no sound before a touch.
frame-touch = Touch the picture
frame-getting-ready = It’s coming.

# Where am I: planks of the scene, for a screen reader. $what is a beat ("j'écoute").
frame-plank = Plank { NUMBER($here) } of { NUMBER($count) }: { $what }
    .say = You are here.
frame-page = Page { NUMBER($here) } of { NUMBER($count) }
    .say = More pages
