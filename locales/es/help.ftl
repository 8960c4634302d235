## Help: a person first, then the app. Four or more needs, two touches away.

help-title = Ayuda
# $name is the referent.
help-you-can-call = Puede llamar a { $name }.
    .say = Puede llamar a la persona que le acompaña.
help-call = Llamar
help-message = Mensaje
help-no-contact = Pregunte a una persona de la agencia.
help-touch-to-hear = Toque un botón, yo digo qué es
help-for-me = Para mí
help-i-need = Necesito ayuda con…
help-need-work = el trabajo
help-need-housing = la vivienda
help-need-health = la salud
help-need-papers = los papeles
help-need-children = los niños
help-need-transport = el transporte
help-need-money = el dinero
help-need-phone = el teléfono
help-need-other = otra cosa
help-asked = Está pedido. Una persona le responderá.
help-asked-waiting = Está guardado aquí. Saldrá con la red.
