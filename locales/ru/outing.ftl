## An outing in three times: before, during, after. What is kept stays on this phone; nothing is judged.

# The three times of an outing.
outing-before = До выхода
outing-during = Во время выхода
outing-after = После выхода
outing-who = С кем вы идёте?
# Two people.
outing-together = Вдвоём
outing-alone = Без спутника
# Everything is prepared; the person opens the app again at the meeting place, perhaps days later.
outing-come-back = Готово. Вернитесь сюда на месте.
outing-we-are-there = Мы на месте
outing-later = Позже
outing-are-back = Вы вернулись? Расскажите.
# What can be prepared for an outing.
outing-box-photo = фото
outing-box-time = время
outing-box-place = место
outing-box-route = дорога
outing-box-cost = цена
outing-take-photo = Фото
# This machine has no camera or no way to choose a picture.
outing-no-photo = Здесь нет фото.
# Said aloud, recorded, kept on this phone: a place or a way, for who does not write.
outing-say-it = Скажите, мы сохраним.
outing-stays-here = Это остаётся на этом телефоне.
outing-no-faces = Без лиц незнакомых.
outing-found = Найдено
# What the other person may answer.
outing-may-answer = Вам могут ответить:
# I have asked my question.
outing-asked = Вопрос задан
outing-told = Рассказ готов
outing-more-help = С помощью
# Sharing needs a spoken yes; the person says this sentence aloud, in French or in their language.
outing-say-yes = Скажите: «Да, я делюсь».
# The group album is not there yet: nothing has left the phone.
outing-shared-later = Ваше «да» сохранено. Это уйдёт позже.
outing-not-sent = Группа пока ничего не видит.
outing-stop-sharing = Больше не делюсь
# There is no microphone, or it was refused: nothing is shared.
outing-must-say = Без микрофона не делимся.
# Behaviours somebody saw; never a mark.
outing-seen-what = Что увидели?
outing-seen-by = Кто смотрит?
outing-by-me = Я
outing-by-partner = Другой
# The person who supports the learner.
outing-by-trainer = Кто нас сопровождает
outing-seen = Видели
# Photos and sounds kept on this phone.
outing-my-things = Что сохранено
# Kept on the phone only: it may be too large, or the machine cannot keep it.
outing-not-here = Этот телефон не может это сохранить.
