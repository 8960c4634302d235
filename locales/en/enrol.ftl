## Joining a group with a card, then one consent question a screen.
## Oui and Non have the same size; Non changes nothing.

enrol-title = My group
enrol-show-card = Show the card to the camera.
enrol-type-code = Type the code
enrol-code = The code on the card
enrol-code-unknown = This code is not known. Look at the card again.
enrol-code-ended = This card no longer works. Ask for another card.
enrol-needs-network = The network is needed once. Try with Wi-Fi.
# $group is the name of the group.
enrol-joined = You are in the group { $group }.
    .say = You are in the group.

# Consent (domain.md §8), one sentence a voice.
enrol-app-keeps = The app keeps the words you learned and your badges.
enrol-why-keeps = It is to help you learn.
enrol-chief-sees-nothing = Your boss does not see your answers.
enrol-voice-stays = Your voice stays on this phone.
# The question. $name is the referent.
enrol-show-what-you-know = Do you want to show what you know to { $name }?
    .say = Do you want to show what you know to the person who supports you?
enrol-no-is-fine = No: no problem. Everything works.
enrol-change-mind = You can change your mind. Touch here.
enrol-erase-all = You can erase everything. Touch the bin.
enrol-said-yes = It is yes. You can change.
enrol-said-no = It is no. Everything works. You can change.
