## The clock of the phone is wrong.

clock-is-wrong = A hora do telefone não está certa. Acerte a hora e volte.
clock-answers-kept = As suas respostas estão guardadas.
clock-set = Acertar a hora
