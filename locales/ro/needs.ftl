## Needs, set by trying: sound, one hand, calm. Each says what it does, never for whom.

needs-example = Pune-ți casca.
needs-hand = O mână
needs-calm = Mai puțină mișcare
needs-voice = Vocea pentru mine
needs-sound = Sunetul
needs-do-you-hear = Auziți?
needs-i-hear = Aud
needs-louder = Mai tare
needs-side-button = Apăsați butonul din lateral.
needs-no-sound-how = Fără sunet: totul se scrie, clipește și vibrează.
