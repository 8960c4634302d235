## Two people, each with half: one phone passed over, two phones, or alone.

duo-who = Вас двое?
duo-one-phone = Один телефон на двоих
duo-two-phones = Два телефона
duo-side = Вы говорите или ищете?
duo-i-tell = Я говорю
duo-i-find = Я ищу
duo-give-phone = Дайте телефон другому человеку.
duo-have-phone = Телефон у меня
duo-code = Код для другого телефона:
duo-type-code = Наберите код другого телефона.
