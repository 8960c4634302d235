## Joining a group with a card, then one consent question a screen.
## Oui and Non have the same size; Non changes nothing.

enrol-title = Моя група
enrol-show-card = Покажіть картку камері.
enrol-type-code = Ввести код
enrol-code = Код на картці
enrol-code-unknown = Цей код невідомий. Подивіться на картку ще раз.
enrol-code-ended = Ця картка вже не діє. Попросіть іншу картку.
enrol-needs-network = Один раз потрібна мережа. Спробуйте через вайфай.
# $group is the name of the group.
enrol-joined = Ви в групі { $group }.
    .say = Ви в групі.

# Consent (domain.md §8), one sentence a voice.
enrol-app-keeps = Застосунок зберігає вивчені слова і ваші значки.
enrol-why-keeps = Це щоб допомогти вам вчитися.
enrol-chief-sees-nothing = Ваш начальник не бачить ваших відповідей.
enrol-voice-stays = Ваш голос залишається в цьому телефоні.
# The question. $name is the referent.
enrol-show-what-you-know = Ви хочете показати, що ви вмієте? Побачить { $name }.
    .say = Ви хочете показати, що ви вмієте, людині, яка вас супроводжує?
enrol-no-is-fine = Ні: немає проблем. Усе працює.
enrol-change-mind = Ви можете передумати. Торкніться тут.
enrol-erase-all = Ви можете все стерти. Торкніться кошика.
enrol-said-yes = Це так. Ви можете змінити.
enrol-said-no = Це ні. Усе працює. Ви можете змінити.
