## Where my answers are, and who sees what. Never a cloud: a path of planks.

send-title = Mis respuestas
# Short form, on the home screen.
send-recorded-short = Grabado
send-recorded = Grabado en este teléfono
send-all-here = Todo está aquí.
send-waiting = Esperando el envío
send-no-network = Sin red: saldrá solo.
send-sending = Está saliendo.
send-sent = Enviado
# $name is the person who received it.
send-received-by = Recibido por { $name }
    .say = Recibido por la persona que le acompaña
send-only-here = { $count ->
    [one] { $count } respuesta está solo aquí.
   *[other] { $count } respuestas están solo aquí.
 }
    .say = Hay respuestas que están solo en este teléfono.
# A Wi-Fi that wants a page to be opened first (captive portal).
send-wifi-page = Este wifi pide abrir una página. Ábrala y vuelva.
send-needs-help = El envío no funciona. Muestre este teléfono a { $name }.
    .say = El envío no funciona. Muestre este teléfono a la persona que le acompaña.
send-ask-agency = El envío no funciona. Muestre este teléfono a la agencia.
send-now = Enviar ahora
send-give-file = Dar un archivo
send-by-other-phone = Por otro teléfono

# Who sees what.
send-who-sees = ¿Quién ve qué?
send-my-voice = Mi voz
send-my-tries = Mis intentos
send-what-i-know = Yo sé…
send-only-me = solo yo
send-me-and = yo y { $name }
    .say = yo y la persona que me acompaña
send-company = La empresa
send-nothing = nada
send-change = Cambiar quién ve qué

# Rights: hear, copy, erase.
send-hear-all = Oír lo que se guarda
send-copy-all = Tomar una copia
send-erase-all = Borrar todo
send-erase-sure = ¿Borrar todo, aquí y en la agencia?
send-erased = Está borrado aquí. En la agencia, será en el próximo envío.
