## Looking round, by finger or by the two arrows.

panorama-left = إلى اليسار
    .say = إِلَى اليَسَار
panorama-right = إلى اليمين
    .say = إِلَى اليَمِين
panorama-look-round = أديروا الصورة بالإصبع.
    .say = أَدِيرُوا الصُّورَةَ بِالإِصْبَع.
panorama-danger-here = الخطر هناك
    .say = الخَطَرُ هُنَاك
# The dangers already found, shown as pictures.
panorama-found = ما وجد
    .say = مَا وُجِد
panorama-more = هل بقي شيء؟
    .say = هَلْ بَقِيَ شَيْء؟
panorama-i-saw-all = رأيت كل شيء
    .say = رَأَيْتُ كُلَّ شَيْء
panorama-what-may-happen = ماذا يمكن أن يحدث؟
    .say = مَاذَا يُمْكِنُ أَنْ يَحْدُث؟
panorama-what-do-you-do = ماذا تفعلون؟
    .say = مَاذَا تَفْعَلُون؟
panorama-safe-here = هنا، لا خطر.
    .say = هُنَا، لَا خَطَر.
panorama-one-is-left = بقي خطر.
    .say = بَقِيَ خَطَر.
