## The voice studio: a trainer or a local speaker lends a voice. Not for learners' answers.

# In Aide: a trainer or a local speaker records the phrases of a pack.
studio-title = Je prête ma voix
studio-which-language = Vous parlez quelle langue ?
# A language that is not in the list, perhaps never written.
studio-other-language = Une autre langue
studio-say-language = Dites le nom de votre langue
# Said, then the person says the sentence in quotes aloud, in their language.
studio-agree = Dites : « Je donne ma voix. »
studio-agree-why = Tout le monde peut écouter et copier cette voix. Vous pouvez l’effacer ici.
studio-which-scene = Choisissez une scène
studio-say-it = Dites-le dans votre langue
studio-phrase = Phrase { $n } sur { $of }
    .say = Les phrases
studio-phrases = Les phrases
# Three words under a meter of how loud one speaks.
studio-low = Trop bas
studio-good = Bien
studio-loud = Trop fort
studio-nothing = Je n’ai rien entendu. Parlez plus près.
studio-kept = C’est gardé sur ce téléphone.
studio-give = Donner ma voix
studio-file-ready = Le fichier est prêt.
studio-give-file = Donner le fichier
# After the file went to another app, or to the downloads.
studio-given = C’est fait. Merci.
studio-saved = Le fichier est ici : { $path }
    .say = Le fichier est sur cet appareil.
studio-erase-all = Tout effacer
# A second touch erases for good.
studio-erase-sure = Touchez encore pour tout effacer
