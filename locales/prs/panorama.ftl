## Looking round, by finger or by the two arrows.

panorama-left = طرف چپ
panorama-right = طرف راست
panorama-look-round = عکس را با انگشت بچرخانید.
panorama-danger-here = خطر آنجا است
# The dangers already found, shown as pictures.
panorama-found = پیدا شده
panorama-more = دیگر هم است؟
panorama-i-saw-all = همه را دیدم
panorama-what-may-happen = چه شده می‌تواند؟
panorama-what-do-you-do = شما چه می‌کنید؟
panorama-safe-here = اینجا خوب است.
panorama-one-is-left = یک خطر دیگر هم است.
