## The voice studio: a trainer or a local speaker lends a voice. Not for learners' answers.

studio-title = I lend my voice
studio-which-language = Which language do you speak?
studio-other-language = Another language
studio-say-language = Say the name of your language
studio-agree = Say: “I give my voice.”
studio-agree-why = Everybody can listen to this voice and copy it. You can erase it here.
studio-which-scene = Choose a scene
studio-say-it = Say it in your language
studio-phrase = Phrase { $n } of { $of }
    .say = The phrases
studio-phrases = The phrases
studio-low = Too low
studio-good = Good
studio-loud = Too loud
studio-nothing = I heard nothing. Speak closer.
studio-kept = It is kept on this phone.
studio-give = Give my voice
studio-file-ready = The file is ready.
studio-give-file = Give the file
studio-given = Done. Thank you.
studio-saved = The file is here: { $path }
    .say = The file is on this device.
studio-erase-all = Erase everything
studio-erase-sure = Touch again to erase everything
