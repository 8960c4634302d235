## Looking round, by finger or by the two arrows.

panorama-left = Налево
panorama-right = Направо
panorama-look-round = Поворачивайте картинку пальцем.
panorama-danger-here = Опасность здесь
# The dangers already found, shown as pictures.
panorama-found = Найдено
panorama-more = Есть ещё?
panorama-i-saw-all = Я вижу всё
panorama-what-may-happen = Что может случиться?
panorama-what-do-you-do = Что вы делаете?
panorama-safe-here = Здесь всё в порядке.
panorama-one-is-left = Есть ещё одна опасность.
