## Steps of a scene: the default question of each kind, the beats, the small controls.

# Default question of each kind of step, said by the guide.
steps-ask-listen = Écoutez. Touchez l’image pour réécouter.
steps-ask-pick-picture = Écoutez. C’est quelle image ?
steps-ask-pick-sound = Regardez. C’est quelle phrase ?
steps-ask-act-on = Écoutez, puis faites sur l’image.
steps-ask-order = Mettez dans l’ordre : d’abord, ensuite, après.
steps-ask-say = Écoutez, puis dites.
steps-ask-dialogue = Vous dites quoi ?
steps-ask-match-word = Touchez un mot, puis son image.
steps-ask-build-word = Écoutez. Posez les morceaux du mot.
steps-ask-dial = Composez ce que vous entendez.
steps-ask-react = Écoutez, puis faites le geste.
steps-ask-panorama = Regardez autour de vous. Où est le danger ?
steps-ask-sequence = Regardez le film, puis répondez.
steps-ask-drive = Freinez. Regardez la distance.
steps-ask-puzzle = Regardez bien, puis faites pareil.
steps-ask-form = Écoutez la feuille. Touchez pour remplir.
steps-ask-duo = À deux : chaque personne a une moitié.
# One act for tomorrow, at work.
steps-ask-promise = Demain, au travail : vous choisissez quoi ?
steps-ask-debrief = Alors, comment ça s’est passé ?

# The seven beats of a scene, names of the planks.
steps-beat-hear = j’écoute
steps-beat-find = je trouve
steps-beat-do = je fais
steps-beat-say = je dis
steps-beat-noise = encore, dans le bruit
steps-beat-read = je lis
steps-beat-tomorrow = demain

# What is missing before the act can be pressed.
steps-touch-picture = Touchez une image
steps-touch-answer = Touchez une réponse
steps-touch-next = Touchez la suite
# Ordering: the empty place.
steps-and-then = et après ?

# Words and figures.
steps-pair = Ils vont ensemble
steps-piece-by-piece = Morceau par morceau
steps-piece-missing = Il manque un morceau
steps-digit-missing = Il manque un chiffre
steps-one-by-one = Un par un
steps-to-fill = à remplir
# The hour on the keypad: separates hours and minutes.
steps-hour-sign = h
    .say = heures

# Driving.
steps-brake = Je freine
steps-faster = Plus vite
steps-less-fast = Moins vite
steps-dry-road = route sèche
steps-wet-road = route mouillée
# Distance while seeing, then while braking.
steps-seeing = je vois
steps-braking = je freine

# Form.
steps-write = J’écris { $what }
    .say = J’écris ça
steps-other-time = autre heure

# Two people, each has half.
steps-your-half = Votre moitié
steps-ask-partner = Demandez à { $name } :
    .say = Demandez à l’autre personne.
steps-nobody-listens = Personne n’écoute. Rien n’est enregistré.
steps-filled = C’est rempli
steps-play-alone = Jouer sans l’autre

# Promise and telling it afterwards.
steps-tomorrow-once = Demain, une fois :
steps-to-whom = À qui ?
steps-other-sentence = Autre phrase
steps-we-shall-see = On verra
steps-i-do-it-tomorrow = Je le fais demain
steps-you-said = La dernière fois, vous avez dit :
steps-i-tell = Je raconte
steps-all-answers-good = Toutes les réponses sont bonnes.
steps-thats-it = C’est ça

# Film, puzzle: play it again.
steps-see-again = Revoir
# A step this version of the app cannot play.
steps-comes-later = Cette étape arrive bientôt. On continue.
