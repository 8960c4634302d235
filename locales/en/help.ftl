## Help: a person first, then the app. Four or more needs, two touches away.

help-title = Help
# $name is the referent.
help-you-can-call = You can call { $name }.
    .say = You can call the person who supports you.
help-call = Call
help-message = Message
help-no-contact = Ask someone at the agency.
help-touch-to-hear = Touch a button, I say what it is
help-for-me = For me
help-i-need = I need help with…
help-need-work = work
help-need-housing = housing
help-need-health = health
help-need-papers = papers
help-need-children = children
help-need-transport = transport
help-need-money = money
help-need-phone = the phone
help-need-other = something else
help-asked = It’s asked. A person will answer you.
help-asked-waiting = It’s kept here. It will leave with the network.
