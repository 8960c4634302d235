## Reminders that one chooses: when, which days, the hours one works. Nothing of them is shown on a locked screen.

remind-title = Lembretes
remind-when = A que hora?
remind-morning = De manhã
remind-noon = Ao meio-dia
remind-evening = À noite
remind-days = Que dias?
remind-mon = segunda
remind-tue = terça
remind-wed = quarta
remind-thu = quinta
remind-fri = sexta
remind-sat = sábado
remind-sun = domingo
remind-work = O meu trabalho
remind-early = De manhã cedo
remind-day = De dia
remind-late = De tarde e à noite
remind-night = De madrugada
remind-never-at-work = Nunca no trabalho, nunca de madrugada.
remind-off = Nenhum lembrete.
remind-while-open = Toca se a Passerelle estiver aberta.
remind-closed = Pode tocar mesmo fechado.
remind-calendar = Pôr na agenda
remind-given = Abra o ficheiro: a agenda toca mesmo sem a Passerelle.
remind-cannot = Este telefone não toca sozinho. Use a agenda.
