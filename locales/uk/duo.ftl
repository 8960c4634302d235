## Two people, each with half: one phone passed over, two phones, or alone.

duo-who = Вас двоє?
duo-one-phone = Один телефон на двох
duo-two-phones = Два телефони
duo-side = Ви кажете чи шукаєте?
duo-i-tell = Я кажу
duo-i-find = Я шукаю
duo-give-phone = Дайте телефон іншій людині.
duo-have-phone = Телефон у мене
duo-code = Код для іншого телефону:
duo-type-code = Наберіть код іншого телефону.
