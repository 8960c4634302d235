## Steps of a scene: the default question of each kind, the beats, the small controls.

# Default question of each kind of step, said by the guide.
steps-ask-listen = Listen. Touch the picture to hear again.
steps-ask-pick-picture = Listen. Which picture is it?
steps-ask-pick-sound = Look. Which sentence is it?
steps-ask-act-on = Listen, then do it on the picture.
steps-ask-order = Put in order: first, then, after.
steps-ask-say = Listen, then say it.
steps-ask-dialogue = What do you say?
steps-ask-match-word = Touch a word, then its picture.
steps-ask-build-word = Listen. Lay the pieces of the word.
steps-ask-dial = Enter what you hear.
steps-ask-react = Listen, then make the move.
steps-ask-panorama = Look around you. Where is the danger?
steps-ask-sequence = Watch the film, then answer.
steps-ask-drive = Brake. Look at the distance.
steps-ask-puzzle = Watch carefully, then do the same.
steps-ask-form = Listen to the sheet. Touch to fill it in.
steps-ask-duo = Together: each person has one half.
# One act for tomorrow, at work.
steps-ask-promise = Tomorrow, at work: what do you choose?
steps-ask-debrief = So, how did it go?

# The seven beats of a scene, names of the planks.
steps-beat-hear = I listen
steps-beat-find = I find
steps-beat-do = I do
steps-beat-say = I say
steps-beat-noise = again, in the noise
steps-beat-read = I read
steps-beat-tomorrow = tomorrow

# What is missing before the act can be pressed.
steps-touch-picture = Touch a picture
steps-touch-answer = Touch an answer
steps-touch-next = Touch the next one
# Ordering: the empty place.
steps-and-then = and after?

# Words and figures.
steps-pair = They go together
steps-piece-by-piece = Piece by piece
steps-piece-missing = A piece is missing
steps-digit-missing = A digit is missing
steps-one-by-one = One by one
steps-to-fill = to fill in
# The hour on the keypad: separates hours and minutes.
steps-hour-sign = h
    .say = hours

# Driving.
steps-brake = I brake
steps-faster = Faster
steps-less-fast = Less fast
steps-dry-road = dry road
steps-wet-road = wet road
# Distance while seeing, then while braking.
steps-seeing = I see
steps-braking = I brake

# Form.
steps-write = I write { $what }
    .say = I write this
steps-other-time = another time

# Two people, each has half.
steps-your-half = Your half
steps-ask-partner = Ask { $name }:
    .say = Ask the other person.
steps-nobody-listens = Nobody listens. Nothing is recorded.
steps-filled = It’s filled in
steps-play-alone = Play without the other person

# Promise and telling it afterwards.
steps-tomorrow-once = Tomorrow, once:
steps-to-whom = To whom?
steps-other-sentence = Another sentence
steps-we-shall-see = We’ll see
steps-i-do-it-tomorrow = I’ll do it tomorrow
steps-you-said = Last time, you said:
steps-i-tell = I tell it
steps-all-answers-good = All answers are good.
steps-thats-it = That’s it

# Film, puzzle: play it again.
steps-see-again = See again
# A step this version of the app cannot play.
steps-comes-later = This step is coming soon. We go on.
