## Whom to call, besides the emergency numbers: what each is for. Their French names stand in number.ftl.

directory-title = Кому звонить
directory-open = Полезные номера
directory-danger = Опасность сейчас? Нажмите «Срочно».
directory-free = бесплатно
directory-always = днём и ночью
directory-housing-for = переночевать, нет жилья
directory-child-for = ребёнок в опасности
directory-violence-for = женщину бьют или ей угрожают
directory-distress-for = очень плохо, хочется умереть
directory-victim-for = после кражи, побоев, аварии
directory-poison-for = проглотили вещество, в глазах
directory-rights-for = мои права на работе
directory-unfair-for = хуже относятся: происхождение, пол…
directory-defender-for = учреждение не отвечает
directory-temp-for = временная работа: жильё, дети, машина
directory-job-for = искать работу, безработица
directory-family-for = пособия: дети, аренда
directory-health-for = медкарта, лечение, больничный
