## The voice studio: a trainer or a local speaker lends a voice. Not for learners' answers.

studio-title = Presto mi voz
studio-which-language = ¿Qué lengua habla?
studio-other-language = Otra lengua
studio-say-language = Diga el nombre de su lengua
studio-agree = Diga: «Doy mi voz.»
studio-agree-why = Todo el mundo puede escuchar y copiar esta voz. Puede borrarla aquí.
studio-which-scene = Elija una escena
studio-say-it = Dígalo en su lengua
studio-phrase = Frase { $n } de { $of }
    .say = Las frases
studio-phrases = Las frases
studio-low = Demasiado bajo
studio-good = Bien
studio-loud = Demasiado alto
studio-nothing = No oí nada. Hable más cerca.
studio-kept = Está guardado en este teléfono.
studio-give = Dar mi voz
studio-file-ready = El archivo está listo.
studio-give-file = Dar el archivo
studio-given = Listo. Gracias.
studio-saved = El archivo está aquí: { $path }
    .say = El archivo está en este aparato.
studio-erase-all = Borrar todo
studio-erase-sure = Toque otra vez para borrar todo
