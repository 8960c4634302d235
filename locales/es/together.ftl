## A duo on two phones: one shows a code, the other reads it. No network.

together-show = Muestre este código al otro teléfono.
together-read = Leer el otro teléfono
together-hold = Ponga la cámara delante del otro teléfono.
together-other-code = No es este código. Mire el otro teléfono.
together-not-here = Esta escena aún no está aquí. Llega con la red.
together-without-camera = Sin cámara: «Yo busco» y estas cifras.
together-ready = El otro está listo
together-choose = Elija una escena para dos, o lea el otro teléfono.
