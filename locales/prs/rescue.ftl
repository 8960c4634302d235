## More of the emergency card: where one is, who is told. The app knows no place and sends none.

rescue-17 = 17
rescue-17-who = پولیس (police)
rescue-17-for = دزدی، زدن، تهدید
rescue-aider-ask = بپرسید کیست.
rescue-where = من کجا هستم
rescue-ask-someone = آدرس را از کسی بپرسید.
rescue-say-do-not-know = نمی‌دانم کجا هستم.
rescue-say-site = من در ساحهٔ ساختمانی هستم.
rescue-say-inside = من در یک ساختمان هستم.
rescue-say-road = من روی سرک هستم.
rescue-say-near = نزدیکم … را می‌بینم
rescue-agency = به دفتر کاریابی هم همان روز خبر بدهید.
# $name is the referent, at the agency.
rescue-agency-name = به { $name } هم همان روز خبر بدهید.
    .say = به مسئول خود هم همان روز خبر بدهید.
