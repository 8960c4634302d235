## Help: a person first, then the app. Four or more needs, two touches away.

help-title = Помощь
# $name is the referent.
help-you-can-call = Вы можете позвонить: { $name }.
    .say = Вы можете позвонить человеку, который вас сопровождает.
help-call = Позвонить
help-message = Сообщение
help-no-contact = Спросите человека в агентстве.
help-touch-to-hear = Коснитесь кнопки, я скажу, что это
help-for-me = Для меня
help-i-need = Мне нужна помощь:
help-need-work = работа
help-need-housing = жильё
help-need-health = здоровье
help-need-papers = документы
help-need-children = дети
help-need-transport = транспорт
help-need-money = деньги
help-need-phone = телефон
help-need-other = что-то другое
help-asked = Просьба передана. Вам ответит человек.
help-asked-waiting = Это сохранено здесь. Уйдёт, когда будет сеть.
