## Joining a group with a card, then one consent question a screen.
## Oui and Non have the same size; Non changes nothing.

enrol-title = Mi grupo
enrol-show-card = Muestre la tarjeta a la cámara.
enrol-type-code = Escribir el código
enrol-code = El código de la tarjeta
enrol-code-unknown = Este código no se conoce. Mire la tarjeta otra vez.
enrol-code-ended = Esta tarjeta ya no funciona. Pida otra tarjeta.
enrol-needs-network = Hace falta la red una vez. Pruebe con un wifi.
# $group is the name of the group.
enrol-joined = Usted está en el grupo { $group }.
    .say = Usted está en el grupo.

# Consent (domain.md §8), one sentence a voice.
enrol-app-keeps = La aplicación guarda sus palabras aprendidas y sus insignias.
enrol-why-keeps = Es para ayudarle a aprender.
enrol-chief-sees-nothing = Su jefe no ve sus respuestas.
enrol-voice-stays = Su voz se queda en este teléfono.
# The question. $name is the referent.
enrol-show-what-you-know = ¿Quiere mostrar lo que sabe a { $name }?
    .say = ¿Quiere mostrar lo que sabe a la persona que le acompaña?
enrol-no-is-fine = No: no hay problema. Todo funciona.
enrol-change-mind = Puede cambiar de idea. Toque aquí.
enrol-erase-all = Puede borrarlo todo. Toque la papelera.
enrol-said-yes = Es sí. Puede cambiar.
enrol-said-no = Es no. Todo funciona. Puede cambiar.
