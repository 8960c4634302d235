## The clock of the phone is wrong.

clock-is-wrong = Часы телефона показывают неверное время. Поставьте время и вернитесь.
clock-answers-kept = Ваши ответы сохранены.
clock-set = Поставить время
