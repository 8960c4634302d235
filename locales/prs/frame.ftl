## The frame of every learner screen, and the acts under the thumb.
## Controls: five words or fewer, "vous", first person for what the learner does.

frame-app = Passerelle
    .say = پاسرل
# Top corner: back to the home picture.
frame-home = خانه
# Top corner: change the language at any moment.
frame-my-language = زبان من
# The deck: three controls that never move.
frame-help = کمک
frame-replay = دوباره شنیدن
frame-emergency = عاجل
frame-back = برگشت
# Name of the deck, for a screen reader.
frame-deck = کمک، دوباره شنیدن، عاجل

# Acts.
frame-understood = فهمیدم
# This picture.
frame-this-one = همین است
frame-my-answer = این جواب من است
frame-done = شد
# I say it aloud (nothing judges the voice).
frame-i-say-it = می‌گویم
frame-continue = ادامه
frame-start = شروع کنیم
frame-again = یک بار دیگر
frame-slower = آهسته‌تر
frame-slow = آهسته
frame-not-now = حالا نه
frame-yes = بلی
frame-no = نخیر
frame-ok = درست است
frame-suits-me = برایم خوب است
frame-show-me = نشانم بدهید
frame-stop = ایستاد کردن
frame-close = بسته کردن
frame-next = بعدی
frame-before = قبلی
frame-more = زیادتر
frame-less = کمتر
frame-remove = دور کردن
frame-erase = پاک کردن
frame-redo = از سر
# Shows the words of the scene, one by one.
frame-words = کلمه‌ها

# Listening.
frame-listen = گوش کردن
# Name of the ear beside something. $what is the thing that will be said.
frame-listen-to = گوش کردن: { $what }
    .say = گوش کردن
frame-listen-question = گوش کردن به سوال
# First screen of all: a large picture, no sound before a touch.
frame-touch = عکس را لمس کنید
frame-getting-ready = حالا می‌آید.

# Where am I: planks of the scene, for a screen reader. $what is a beat ("j'écoute").
frame-plank = تختهٔ { NUMBER($here) } از { NUMBER($count) }: { $what }
    .say = شما اینجا هستید.
frame-page = صفحهٔ { NUMBER($here) } از { NUMBER($count) }
    .say = صفحه‌های دیگر
