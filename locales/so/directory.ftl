## Whom to call, besides the emergency numbers: what each is for. Their French names stand in number.ftl.

directory-title = Cidda la wacayo
directory-open = Lambarrada waxtarka leh
directory-danger = Khatar hadda? Taabo Gurmad.
directory-free = bilaash
directory-always = habeen iyo maalin
directory-housing-for = caawa seexo, guri la’aan
directory-child-for = ilmo khatar ku jira
directory-violence-for = haween la garaaco ama loo hanjabo
directory-distress-for = aad u liita, rabitaan dhimasho
directory-victim-for = xatooyo, garaacid, shil kadib
directory-poison-for = walax la liqay, indhaha ku jirta
directory-rights-for = xuquuqdayda shaqada
directory-unfair-for = si xun loola dhaqmo: asal, jinsi…
directory-defender-for = xafiis aan jawaabin
directory-temp-for = shaqo ku meel gaadh: guri, carruur, baabuur
directory-job-for = shaqo raadin, shaqo la’aan
directory-family-for = gargaar: carruur, kiro
directory-health-for = kaadhka caafimaadka, daawayn, fasax jirro
