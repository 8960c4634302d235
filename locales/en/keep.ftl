## Keeping one's place: after the first scene, and on a shared phone.

keep-title = Shall we keep your place?
keep-choose-picture = Choose your picture
keep-say-name = Say your first name
keep-name-stays = Your first name stays on this phone.
keep-choose-three = Choose three pictures
keep-remember-three = These three pictures open your place.
keep-kept = Your place is kept.
keep-who-is-here = Who is here?
keep-touch-yours = Touch your picture.
keep-new-person = New person
keep-my-card = I have my card
keep-three-pictures = Touch your three pictures
keep-other-pictures = Those are other pictures. Try again.
keep-forgotten = Ask the agency. Your place stays there.
keep-hide = Hide
keep-play-without = Play without a profile
