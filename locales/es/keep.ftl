## Keeping one's place: after the first scene, and on a shared phone.

keep-title = ¿Guardamos su lugar?
keep-choose-picture = Elija su imagen
keep-say-name = Diga su nombre
keep-name-stays = Su nombre se queda en este teléfono.
keep-choose-three = Elija tres imágenes
keep-remember-three = Estas tres imágenes abren su lugar.
keep-kept = Su lugar está guardado.
keep-who-is-here = ¿Quién está ahí?
keep-touch-yours = Toque su imagen.
keep-new-person = Nueva persona
keep-my-card = Tengo mi tarjeta
keep-three-pictures = Toque sus tres imágenes
keep-other-pictures = Son otras imágenes. Pruebe otra vez.
keep-forgotten = Pregunte a la agencia. Su lugar sigue ahí.
keep-hide = Ocultar
keep-play-without = Jugar sin perfil
