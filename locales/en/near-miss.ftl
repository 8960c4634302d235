## "J'ai failli…": something almost happened. Four touches, by voice or by picture, without a name.

near-miss-title = I nearly…
near-miss-what = What happened?
# "I almost…": fell, was hit, cut myself…
near-miss-fall = fell
near-miss-hit = was hit
near-miss-cut = cut myself
near-miss-burn = burned myself
near-miss-load = something fell on me
# Forklift.
near-miss-truck = a forklift
near-miss-power = electricity
near-miss-product = a product
near-miss-other = something else
near-miss-where = Where was it?
near-miss-there = It’s there
near-miss-when = When was it?
near-miss-just-now = just now
near-miss-today = today
near-miss-yesterday = yesterday
near-miss-before = before
near-miss-already = Has it happened before?
near-miss-i-tell = I tell it
near-miss-do-not-know = I don’t know
near-miss-no-name = Your name is not sent.
near-miss-want-answer = Do you want an answer?
near-miss-send = Send
near-miss-thanks = Thank you. A person will look.
