## Help: a person first, then the app. Four or more needs, two touches away.

help-title = Допомога
# $name is the referent.
help-you-can-call = Ви можете подзвонити: { $name }.
    .say = Ви можете подзвонити людині, яка вас супроводжує.
help-call = Подзвонити
help-message = Повідомлення
help-no-contact = Запитайте людину в агенції.
help-touch-to-hear = Торкніться кнопки, я скажу, що це
help-for-me = Для мене
help-i-need = Мені потрібна допомога:
help-need-work = робота
help-need-housing = житло
help-need-health = здоров’я
help-need-papers = документи
help-need-children = діти
help-need-transport = транспорт
help-need-money = гроші
help-need-phone = телефон
help-need-other = щось інше
help-asked = Прохання передано. Вам відповість людина.
help-asked-waiting = Це збережено тут. Піде, коли буде мережа.
