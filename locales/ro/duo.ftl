## Two people, each with half: one phone passed over, two phones, or alone.

duo-who = Sunteți doi?
duo-one-phone = Un telefon pentru doi
duo-two-phones = Două telefoane
duo-side = Dumneavoastră spuneți sau căutați?
duo-i-tell = Eu spun
duo-i-find = Eu caut
duo-give-phone = Dați telefonul celeilalte persoane.
duo-have-phone = Telefonul este la mine
duo-code = Codul pentru celălalt telefon:
duo-type-code = Formați codul celuilalt telefon.
