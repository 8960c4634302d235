## Two people, each with half: one phone passed over, two phones, or alone.

duo-who = İki kişi misiniz?
duo-one-phone = İki kişiye bir telefon
duo-two-phones = İki telefon
duo-side = Siz mi söylüyorsunuz, siz mi arıyorsunuz?
duo-i-tell = Ben söylüyorum
duo-i-find = Ben arıyorum
duo-give-phone = Telefonu öbür kişiye verin.
duo-have-phone = Telefon bende
duo-code = Öbür telefon için kod:
duo-type-code = Öbür telefonun kodunu tuşlayın.
