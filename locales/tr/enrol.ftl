## Joining a group with a card, then one consent question a screen.
## Oui and Non have the same size; Non changes nothing.

enrol-title = Grubum
enrol-show-card = Kartı kameraya gösterin.
enrol-type-code = Kodu yaz
enrol-code = Kartın kodu
enrol-code-unknown = Bu kod bilinmiyor. Karta bir daha bakın.
enrol-code-ended = Bu kart artık geçmiyor. Başka bir kart isteyin.
enrol-needs-network = Bir kez internet lazım. Wi-Fi ile deneyin.
    .say = Bir kez internet lazım. Vayfay ile deneyin.
# $group is the name of the group.
enrol-joined = { $group } grubundasınız.
    .say = Gruptasınız.

# Consent (domain.md §8), one sentence a voice.
enrol-app-keeps = Uygulama öğrendiğiniz kelimeleri ve rozetlerinizi saklar.
enrol-why-keeps = Bu, öğrenmenize yardım etmek için.
enrol-chief-sees-nothing = Şefiniz cevaplarınızı görmez.
enrol-voice-stays = Sesiniz bu telefonda kalır.
# The question. $name is the referent.
enrol-show-what-you-know = Bildiklerinizi göstermek ister misiniz? Görecek kişi: { $name }.
    .say = Bildiklerinizi, size eşlik eden kişiye göstermek ister misiniz?
enrol-no-is-fine = Hayır: sorun değil. Her şey çalışır.
enrol-change-mind = Fikrinizi değiştirebilirsiniz. Buraya dokunun.
enrol-erase-all = Her şeyi silebilirsiniz. Çöp kutusuna dokunun.
enrol-said-yes = Evet dediniz. Değiştirebilirsiniz.
enrol-said-no = Hayır dediniz. Her şey çalışır. Değiştirebilirsiniz.
