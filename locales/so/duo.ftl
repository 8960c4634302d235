## Two people, each with half: one phone passed over, two phones, or alone.

duo-who = Ma laba qof baa tihiin?
duo-one-phone = Hal taleefan laba qof
duo-two-phones = Laba taleefan
duo-side = Ma adigaa sheegaya mise waad raadinaysaa?
duo-i-tell = Aniga ayaa sheegaya
duo-i-find = Aniga ayaa raadinaya
duo-give-phone = Taleefanka qofka kale sii.
duo-have-phone = Taleefanka aniga ayaa haya
duo-code = Koodhka taleefanka kale:
duo-type-code = Garaac koodhka taleefanka kale.
