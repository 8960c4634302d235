## The frame of every learner screen, and the acts under the thumb.
## Controls: five words or fewer, "vous", first person for what the learner does.

frame-app = Passerelle
# Top corner: back to the home picture.
frame-home = መጀመርታ
# Top corner: change the language at any moment.
frame-my-language = ቋንቋይ
# The deck: three controls that never move.
frame-help = ሓገዝ
frame-replay = መሊስካ ምስማዕ
frame-emergency = ህጹጽ
frame-back = ተመለስ
# Name of the deck, for a screen reader.
frame-deck = ሓገዝ፡ መሊስካ ምስማዕ፡ ህጹጽ

# Acts.
frame-understood = ተረዲኡኒ
# This picture.
frame-this-one = እዚ እዩ
frame-my-answer = እዚ መልሰይ እዩ
frame-done = ተገይሩ
# I say it aloud (nothing judges the voice).
frame-i-say-it = እብሎ
frame-continue = ቀጽል
frame-start = ንጀምር
frame-again = ደጊምካ
frame-slower = ቀስ ኢልካ
frame-slow = ቀስ
frame-not-now = ሕጂ ኣይኮነን
frame-yes = እወ
frame-no = ኣይፋል
frame-ok = ሕራይ
frame-suits-me = ይሰማምዓኒ
frame-show-me = ኣርእዩኒ
frame-stop = ደው
frame-close = ዕጾ
frame-next = ቀጺሉ
frame-before = ቅድሚኡ
frame-more = ዝያዳ
frame-less = ዝወሓደ
frame-remove = ኣልግስ
frame-erase = ደምስስ
frame-redo = ከም ብሓድሽ
# Shows the words of the scene, one by one.
frame-words = ቃላት

# Listening.
frame-listen = ስማዕ
# Name of the ear beside something. $what is the thing that will be said.
frame-listen-to = ስማዕ፦ { $what }
    .say = ስማዕ
frame-listen-question = ሕቶ ስማዕ
# First screen of all: a large picture, no sound before a touch.
frame-touch = ስእሊ ተንክፉ
frame-getting-ready = ይመጽእ ኣሎ።

# Where am I: planks of the scene, for a screen reader. $what is a beat ("j'écoute").
frame-plank = ጣውላ { NUMBER($here) } ካብ { NUMBER($count) }፦ { $what }
    .say = ኣብዚ ኣለኹም።
frame-page = ገጽ { NUMBER($here) } ካብ { NUMBER($count) }
    .say = ካልኦት ገጻት
