## Saying a sentence and comparing: no machine judges the voice, it stays on the phone.

say-model = The model
say-mine = Your voice
# Hear the model and one's own voice, one after the other.
say-both = Both
say-record = I speak
say-speak-now = Speak now
say-stop = I have finished
say-again = Speak again
say-keep = Keep
say-erase = Erase
say-erased = It’s erased.
say-stays-here = Your voice stays on this phone
say-without-recording = Say it without recording
# How it went, told by the learner.
say-how-was-it = And for you?
say-i-manage = I can do it
say-with-help = With some help
say-not-yet = Not yet
say-someone-listens = Someone listens to me
