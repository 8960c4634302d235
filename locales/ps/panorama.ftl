## Looking round, by finger or by the two arrows.

panorama-left = کیڼ لوري ته
panorama-right = ښي لوري ته
panorama-look-round = عکس په ګوته وګرځوئ.
panorama-danger-here = خطر هلته دی
# The dangers already found, shown as pictures.
panorama-found = موندل شوي
panorama-more = نور هم شته؟
panorama-i-saw-all = هر څه مې ولیدل
panorama-what-may-happen = څه پېښېدلی شي؟
panorama-what-do-you-do = تاسو څه کوئ؟
panorama-safe-here = دلته سمه ده.
panorama-one-is-left = یو بل خطر هم شته.
