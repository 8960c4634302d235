## An outing in three times: before, during, after. What is kept stays on this phone; nothing is judged.

# The three times of an outing.
outing-before = До виходу
outing-during = Під час виходу
outing-after = Після виходу
outing-who = З ким ви йдете?
# Two people.
outing-together = Удвох
outing-alone = Без супутника
# Everything is prepared; the person opens the app again at the meeting place, perhaps days later.
outing-come-back = Готово. Поверніться сюди на місці.
outing-we-are-there = Ми на місці
outing-later = Пізніше
outing-are-back = Ви повернулися? Розкажіть.
# What can be prepared for an outing.
outing-box-photo = фото
outing-box-time = час
outing-box-place = місце
outing-box-route = дорога
outing-box-cost = ціна
outing-take-photo = Фото
# This machine has no camera or no way to choose a picture.
outing-no-photo = Тут немає фото.
# Said aloud, recorded, kept on this phone: a place or a way, for who does not write.
outing-say-it = Скажіть, ми збережемо.
outing-stays-here = Це лишається на цьому телефоні.
outing-no-faces = Без облич незнайомців.
outing-found = Знайдено
# What the other person may answer.
outing-may-answer = Вам можуть відповісти:
# I have asked my question.
outing-asked = Я запитав або запитала
outing-told = Розповідь готова
outing-more-help = З допомогою
# Sharing needs a spoken yes; the person says this sentence aloud, in French or in their language.
outing-say-yes = Скажіть: «Так, я ділюся».
# The group album is not there yet: nothing has left the phone.
outing-shared-later = Ваше «так» збережено. Це піде пізніше.
outing-not-sent = Група ще нічого не бачить.
outing-stop-sharing = Більше не ділюся
# There is no microphone, or it was refused: nothing is shared.
outing-must-say = Без мікрофона не ділимося.
# Behaviours somebody saw; never a mark.
outing-seen-what = Що побачили?
outing-seen-by = Хто дивиться?
outing-by-me = Я
outing-by-partner = Інша людина
# The person who supports the learner.
outing-by-trainer = Хто нас супроводжує
outing-seen = Бачили
# Photos and sounds kept on this phone.
outing-my-things = Що я зберіг
# Kept on the phone only: it may be too large, or the machine cannot keep it.
outing-not-here = Цей телефон не може це зберегти.
