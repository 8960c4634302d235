## The frame of every learner screen, and the acts under the thumb.
## Controls: five words or fewer, "vous", first person for what the learner does.

frame-app = Passerelle
# Top corner: back to the home picture.
frame-home = کور
# Top corner: change the language at any moment.
frame-my-language = زما ژبه
# The deck: three controls that never move.
frame-help = مرسته
frame-replay = بیا اورېدل
frame-emergency = بېړنی
frame-back = شاته
# Name of the deck, for a screen reader.
frame-deck = مرسته، بیا اورېدل، بېړنی

# Acts.
frame-understood = پوه شوم
# This picture.
frame-this-one = همدا دی
frame-my-answer = دا زما ځواب دی
frame-done = وشو
# I say it aloud (nothing judges the voice).
frame-i-say-it = وایم یې
frame-continue = دوام
frame-start = پیل کوو
frame-again = یو ځل بیا
frame-slower = ورو تر دې
frame-slow = ورو
frame-not-now = اوس نه
frame-yes = هو
frame-no = نه
frame-ok = سمه ده
frame-suits-me = زما لپاره ښه دی
frame-show-me = راته وښیئ
frame-stop = درول
frame-close = بندول
frame-next = بل
frame-before = مخکینی
frame-more = زیات
frame-less = کم
frame-remove = لرې کول
frame-erase = پاکول
frame-redo = له سره
# Shows the words of the scene, one by one.
frame-words = کلمې

# Listening.
frame-listen = غوږ نیول
# Name of the ear beside something. $what is the thing that will be said.
frame-listen-to = غوږ نیول: { $what }
    .say = غوږ نیول
frame-listen-question = پوښتنې ته غوږ نیول
# First screen of all: a large picture, no sound before a touch.
frame-touch = عکس ته لاس کېږدئ
frame-getting-ready = اوس راځي.

# Where am I: planks of the scene, for a screen reader. $what is a beat ("j'écoute").
frame-plank = { NUMBER($here) } تخته له { NUMBER($count) } څخه: { $what }
    .say = تاسو دلته یاست.
frame-page = { NUMBER($here) } مخ له { NUMBER($count) } څخه
    .say = نور مخونه
