## Needs, set by trying: sound, one hand, calm. Each says what it does, never for whom.

needs-example = Baretini tak.
needs-hand = Tek el
needs-calm = Daha az hareket
needs-voice = Benim için ses
needs-sound = Ses
needs-do-you-hear = Duyuyor musunuz?
needs-i-hear = Duyuyorum
needs-louder = Daha yüksek
needs-side-button = Yandaki düğmeye basın.
needs-no-sound-how = Sessiz: her şey yazılır, yanıp söner ve titreşir.
