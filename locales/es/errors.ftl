## What happened, then what to do. Short sentences, no code, no fault.

errors-try-again = Probar otra vez
errors-disk-full = El teléfono está lleno. Borre fotos o vídeos y vuelva.
errors-not-recorded = La respuesta no se ha grabado. Toque otra vez.
errors-other-window = Passerelle ya está abierto en otra ventana.
    .say = Paserel ya está abierto en otra ventana.
errors-take-over = Continuar aquí
errors-taken-over = Usted continúa en la otra ventana. Toque para volver aquí.
errors-pack-refused = Este paquete no es seguro. No lo abrimos. Avise a la agencia.
errors-pack-damaged = Un paquete está dañado. Volverá con la red.
errors-update-needed = Hay una versión nueva. Sus respuestas se quedan aquí. Tómela para continuar.
errors-take-update = Tomar la versión nueva
errors-sound-missing = Falta el sonido. Mire la imagen y continúe.
errors-picture-missing = Falta la imagen. Escuche y continúe.
errors-no-microphone = No hay micrófono. Diga la frase sin grabar.
errors-microphone-closed = El micrófono está cerrado. Toque «Permitir» o hable sin grabar.
errors-no-camera = La cámara no funciona. Escriba el código.
errors-not-kept-here = Este teléfono puede borrar sus respuestas. Instale Passerelle.
    .say = Este teléfono puede borrar sus respuestas. Instale Paserel.
errors-not-protected = Esta dirección no está protegida. El micrófono no funciona. Pida la otra dirección.
errors-browser-old = Este teléfono es demasiado viejo para Passerelle. Pida ayuda.
    .say = Este teléfono es demasiado viejo para Paserel. Pida ayuda.
errors-unexpected = Algo no funciona. Sus respuestas grabadas siguen ahí. Toque para continuar.
