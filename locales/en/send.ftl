## Where my answers are, and who sees what. Never a cloud: a path of planks.

send-title = My answers
# Short form, on the home screen.
send-recorded-short = Recorded
send-recorded = Recorded on this phone
send-all-here = Everything is there.
send-waiting = Waiting to be sent
send-no-network = No network: it will leave by itself.
send-sending = It’s leaving.
send-sent = Sent
# $name is the person who received it.
send-received-by = Received by { $name }
    .say = Received by the person who supports you
send-only-here = { $count ->
    [one] { $count } answer is only here.
   *[other] { $count } answers are only here.
 }
    .say = Some answers are only on this phone.
# A Wi-Fi that wants a page to be opened first (captive portal).
send-wifi-page = This Wi-Fi asks you to open a page. Open it, then come back.
send-needs-help = Sending does not work. Show this phone to { $name }.
    .say = Sending does not work. Show this phone to the person who supports you.
send-ask-agency = Sending does not work. Show this phone to the agency.
send-now = Send now
send-give-file = Give a file
send-by-other-phone = Through another phone

# Who sees what.
send-who-sees = Who sees what?
send-my-voice = My voice
send-my-tries = My tries
send-what-i-know = I know…
send-only-me = only me
send-me-and = me and { $name }
    .say = me and the person who supports me
send-company = The company
send-nothing = nothing
send-change = Change who sees what

# Rights: hear, copy, erase.
send-hear-all = Hear what is kept
send-copy-all = Take a copy
send-erase-all = Erase everything
send-erase-sure = Erase everything, here and at the agency?
send-erased = It’s erased here. At the agency, it will be at the next sending.
