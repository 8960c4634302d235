## A word by voice to the people who make the app, from any screen.

makers-title = Decir a los creadores
makers-ask = Diga lo que va bien y lo que no.
makers-with = Su voz va con el nombre de la pantalla. Nunca con su nombre.
makers-send = Enviar
makers-waits = Su voz espera la red.
makers-received = Recibido. Gracias.
makers-by-hand = Sin grupo, usted mismo da el archivo.
