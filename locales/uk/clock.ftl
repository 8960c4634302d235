## The clock of the phone is wrong.

clock-is-wrong = Годинник телефону показує неправильний час. Поставте час і поверніться.
clock-answers-kept = Ваші відповіді збережено.
clock-set = Поставити час
