## Two people, each with half: one phone passed over, two phones, or alone.

duo-who = Are there two of you?
duo-one-phone = One phone for two
duo-two-phones = Two phones
duo-side = Do you tell, or do you look for it?
duo-i-tell = I tell
duo-i-find = I look for it
duo-give-phone = Give the phone to the other person.
duo-have-phone = I have the phone
duo-code = The code for the other phone:
duo-type-code = Dial the code of the other phone.
