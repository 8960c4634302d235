## Two people, each with half: one phone passed over, two phones, or alone.

duo-who = São duas pessoas?
duo-one-phone = Um telefone para dois
duo-two-phones = Dois telefones
duo-side = Quem diz ou quem procura: é você?
duo-i-tell = Eu digo
duo-i-find = Eu procuro
duo-give-phone = Dê o telefone à outra pessoa.
duo-have-phone = Tenho o telefone
duo-code = O código para o outro telefone:
duo-type-code = Marque o código do outro telefone.
