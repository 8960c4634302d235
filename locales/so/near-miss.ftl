## "J'ai failli…": something almost happened. Four touches, by voice or by picture, without a name.

near-miss-title = Waxay ku sigatay…
near-miss-what = Maxaa dhacay?
# "I almost…": fell, was hit, cut myself…
near-miss-fall = dhicid
near-miss-hit = ku dhicid
near-miss-cut = gooyn
near-miss-burn = gubasho
near-miss-load = culays soo dhacay
# Forklift.
near-miss-truck = gaari wax qaada
near-miss-power = koronto
near-miss-product = walax kiimiko
near-miss-other = wax kale
near-miss-where = Xaggee bay ahayd?
near-miss-there = Waa halkaas
near-miss-when = Goorma ayay ahayd?
near-miss-just-now = hadda
near-miss-today = maanta
near-miss-yesterday = shalay
near-miss-before = hore
near-miss-already = Hore ma u dhacday?
near-miss-i-tell = Waan sheegayaa
near-miss-do-not-know = Ma garanayo
near-miss-no-name = Magacaaga lama diro.
near-miss-want-answer = Jawaab ma rabtaa?
near-miss-send = Dir
near-miss-thanks = Mahadsanid. Qof baa eegi doona.
