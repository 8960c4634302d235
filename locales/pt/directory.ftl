## Whom to call, besides the emergency numbers: what each is for. Their French names stand in number.ftl.

directory-title = A quem telefonar
directory-open = Números úteis
directory-danger = Perigo agora? Toque em Emergência.
directory-free = grátis
directory-always = dia e noite
directory-housing-for = dormir esta noite, sem casa
directory-child-for = uma criança em perigo
directory-violence-for = uma mulher agredida ou ameaçada
directory-distress-for = muito mal, vontade de morrer
directory-victim-for = depois de roubo, pancadas, acidente
directory-poison-for = produto engolido, nos olhos
directory-rights-for = os meus direitos no trabalho
directory-unfair-for = tratado pior: origem, sexo…
directory-defender-for = um serviço não responde
directory-temp-for = trabalho temporário: casa, filhos, carro
directory-job-for = procurar trabalho, desemprego
directory-family-for = ajudas: filhos, renda
directory-health-for = cartão de saúde, cuidados, baixa
