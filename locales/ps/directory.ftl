## Whom to call, besides the emergency numbers: what each is for. Their French names stand in number.ftl.

directory-title = چا ته زنګ ووهم
directory-open = ګټورې شمېرې
directory-danger = همدا اوس خطر دی؟ بېړنی ولمسئ.
directory-free = وړیا
directory-always = شپه او ورځ
directory-housing-for = نن شپه خوب، بې کوره
directory-child-for = ماشوم په خطر کې
directory-violence-for = ښځه چې وهل کېږي یا ګواښل کېږي
directory-distress-for = ډېر بد حال، د مرګ هیله
directory-victim-for = له غلا، وهلو، پېښې وروسته
directory-poison-for = تېر شوی مواد، په سترګو کې
directory-rights-for = په کار کې زما حقونه
directory-unfair-for = بد چلند: اصل، جنس…
directory-defender-for = اداره ځواب نه ورکوي
directory-temp-for = لنډمهاله کار: کور، ماشومان، موټر
directory-job-for = کار لټول، بې کاري
directory-family-for = مرستې: ماشومان، کرایه
directory-health-for = روغتیايي کارت، درملنه، ناروغۍ رخصتي
