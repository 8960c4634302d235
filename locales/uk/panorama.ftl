## Looking round, by finger or by the two arrows.

panorama-left = Ліворуч
panorama-right = Праворуч
panorama-look-round = Повертайте картинку пальцем.
panorama-danger-here = Небезпека тут
# The dangers already found, shown as pictures.
panorama-found = Знайдено
panorama-more = Ще є?
panorama-i-saw-all = Я бачу все
panorama-what-may-happen = Що може статися?
panorama-what-do-you-do = Що ви робите?
panorama-safe-here = Тут усе гаразд.
panorama-one-is-left = Є ще одна небезпека.
