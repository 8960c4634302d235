## Whom to call, besides the emergency numbers: what each is for. Their French names stand in number.ftl.

directory-title = به کی زنگ بزنم
directory-open = نمره‌های مفید
directory-danger = همین حالا خطر است؟ عاجل را لمس کنید.
directory-free = رایگان
directory-always = شب و روز
directory-housing-for = خواب امشب، بی‌خانه
directory-child-for = طفل در خطر
directory-violence-for = زنی که زده یا تهدید می‌شود
directory-distress-for = بسیار بد، آرزوی مرگ
directory-victim-for = بعد از دزدی، زدن، حادثه
directory-poison-for = مادهٔ خورده‌شده، در چشم
directory-rights-for = حق‌های من در کار
directory-unfair-for = رفتار بدتر: اصل، جنس…
directory-defender-for = اداره جواب نمی‌دهد
directory-temp-for = کار موقت: خانه، اطفال، موتر
directory-job-for = پالیدن کار، بیکاری
directory-family-for = کمک: اطفال، کرایه
directory-health-for = کارت صحی، تداوی، رخصتی مریضی
