## Whom to call, besides the emergency numbers: what each is for. Their French names stand in number.ftl.

directory-title = A quién llamar
directory-open = Números útiles
directory-danger = ¿Peligro ahora? Toque Emergencia.
directory-free = gratis
directory-always = día y noche
directory-housing-for = dormir esta noche, sin casa
directory-child-for = un niño en peligro
directory-violence-for = una mujer golpeada o amenazada
directory-distress-for = muy mal, ganas de morir
directory-victim-for = después de robo, golpes, accidente
directory-poison-for = producto tragado, en los ojos
directory-rights-for = mis derechos en el trabajo
directory-unfair-for = peor trato: origen, sexo…
directory-defender-for = una oficina no responde
directory-temp-for = trabajo temporal: casa, hijos, coche
directory-job-for = buscar trabajo, paro
directory-family-for = ayudas: hijos, alquiler
directory-health-for = tarjeta sanitaria, atención, baja
