## Joining a group with a card, then one consent question a screen.
## Oui and Non have the same size; Non changes nothing.

enrol-title = Моя группа
enrol-show-card = Покажите карточку камере.
enrol-type-code = Ввести код
enrol-code = Код на карточке
enrol-code-unknown = Этот код неизвестен. Посмотрите на карточку ещё раз.
enrol-code-ended = Эта карточка больше не действует. Попросите другую.
enrol-needs-network = Один раз нужна сеть. Попробуйте через вайфай.
# $group is the name of the group.
enrol-joined = Вы в группе { $group }.
    .say = Вы в группе.

# Consent (domain.md §8), one sentence a voice.
enrol-app-keeps = Приложение хранит выученные слова и ваши значки.
enrol-why-keeps = Это чтобы помочь вам учиться.
enrol-chief-sees-nothing = Ваш начальник не видит ваших ответов.
enrol-voice-stays = Ваш голос остаётся в этом телефоне.
# The question. $name is the referent.
enrol-show-what-you-know = Хотите показать, что вы умеете? Увидит { $name }.
    .say = Хотите показать, что вы умеете, человеку, который вас сопровождает?
enrol-no-is-fine = Нет: ничего страшного. Всё работает.
enrol-change-mind = Вы можете передумать. Коснитесь здесь.
enrol-erase-all = Вы можете всё стереть. Коснитесь корзины.
enrol-said-yes = Ответ: да. Вы можете изменить.
enrol-said-no = Ответ: нет. Всё работает. Вы можете изменить.
