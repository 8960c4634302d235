"""The grounds of signs: shapes and colours of the road (arrêté du 24 novembre 1967) and of work (arrêté du 4 novembre 1993).

Every function takes a pictogram and returns the body of an SVG 200 units wide. A thin white edge keeps each sign readable on any ground."""

from ink import Ink, place

RED, BLUE, YELLOW, GREEN, BLACK, WHITE, GREY, ORANGE = "#c1121c", "#0a4e9b", "#f6c700", "#00774b", "#111", "#fff", "#77797c", "#f08a00"
W_YELLOW, W_RED, W_BLUE, W_GREEN = "#f9b800", "#b9151b", "#005a9c", "#1c7c48"  # about RAL 1003, 3001, 5005, 6032
UP, DOWN = ((100, 2), (201, 177), (-1, 177)), ((100, 198), (201, 23), (-1, 23))
OCTAGON = "M62 8H138L192 62V138L138 192H62L8 138V62Z"


def _triangle(points, inset, fill, round_):
    """Equilateral triangle moved inwards by `inset`, with rounded corners."""
    cx, cy = 100, sum(p[1] for p in points) / 3
    k = 1 - (inset + round_ / 2) / 58.3  # 58.3: radius of the inner circle
    d = "M" + "L".join(f"{cx + (x - cx) * k:.1f} {cy + (y - cy) * k:.1f}" for x, y in points) + "Z"
    return f'<path d="{d}" fill="{fill}" stroke="{fill}" stroke-width="{round_}" stroke-linejoin="round"/>'


def _in_triangle(picto, ground, cy, size, flip):
    """Sizes are given for a triangle of side 180; ours has 202."""
    return _on(picto, BLACK, ground, 100, 118.7 + (cy - 118) * 1.12, size * 1.12, flip)


def _on(picto, ink, paper, cx, cy, size, flip=False):
    return place(picto(Ink(ink, paper)), cx, cy, size, flip=flip) if picto else ""


# Road


def danger(picto, size=78, cy=124, flip=False, ground=WHITE):
    """TR: white triangle, red border; `ground` yellow makes the temporary sign (TRJ)."""
    return (
        _triangle(UP, 0, WHITE, 15)
        + _triangle(UP, 2.8, RED, 13)
        + _triangle(UP, 19, ground, 6)
        + _in_triangle(picto, ground, cy, size, flip)
    )


def temporary(picto, **how):
    return danger(picto, ground=YELLOW, **how)


def give_way():
    """TI: point down."""
    return _triangle(DOWN, 0, WHITE, 15) + _triangle(DOWN, 2.8, RED, 13) + _triangle(DOWN, 20, WHITE, 6)


def octagon(words):
    return f'<path d="{OCTAGON}" fill="{WHITE}"/><path d="{OCTAGON}" fill="{RED}" transform="translate(100 100) scale(.94) translate(-100 -100)"/>' + Ink(
        WHITE, RED
    ).say(
        words, 100, 100, 56, 0.2, 152
    )


def diamond(barred):
    """LO: priority road; `barred`: its end."""
    d = "M100 4L196 100L100 196L4 100Z"
    body = "".join(
        f'<path d="{d}" fill="{c}" stroke="{c}" stroke-width="4" stroke-linejoin="round" transform="translate(100 100) scale({k}) translate(-100 -100)"/>'
        for k, c in ((0.97, BLACK), (0.945, WHITE), (0.66, YELLOW))
    )
    bar = Ink(BLACK, WHITE).bar("M142 58L58 142M149 51L51 149", 17) if barred else ""
    return body + bar


def _disc(r, fill):
    return f'<circle cx="100" cy="100" r="{r}" fill="{fill}"/>'


def forbidden(picto=None, size=100, bar=False, flip=False, ink=BLACK):
    """DI: white disc, red ring; `bar` from upper left to lower right where the code has one."""
    stroke = Ink(RED, WHITE).bar("M52 52L148 148", 15) if bar else ""
    return _disc(97, WHITE) + _disc(94, RED) + _disc(73, WHITE) + _on(picto, ink, WHITE, 100, 100, size, flip) + stroke


def no_entry():
    return _disc(97, WHITE) + _disc(94, RED) + Ink(WHITE, RED).box(34, 82, 132, 36, 4)


def no_parking(crossed):
    second = "M148 52L52 148" if crossed else ""
    return _disc(97, WHITE) + _disc(94, RED) + _disc(74, BLUE) + Ink(RED, BLUE).bar("M46 46L154 154" + second, 19)


def must(picto=None, size=116, flip=False, ended=False):
    """DB: blue disc; `ended`: red bar, the obligation stops here."""
    bar = Ink(RED, BLUE).bar("M36 164L164 36", 15) if ended else ""
    return _disc(97, WHITE) + _disc(93, BLUE) + _on(picto, WHITE, BLUE, 100, 100, size, flip) + bar


def end_of(picto=None, size=100):
    """DF: end of an interdiction, grey picture and black band."""
    band = Ink(BLACK, WHITE)
    lines = "".join(band.bar(f"M{152 + k} {38 + k}L{38 + k} {152 + k}", 5) for k in (-8, 0, 8, 16))
    return (
        _disc(97, WHITE)
        + _disc(95, BLACK)
        + _disc(92.5, WHITE)
        + _on(picto, GREY, WHITE, 100, 100, size)
        + (lines if picto is None else band.bar("M160 40L40 160", 9))
    )


def plate(fill, edge=WHITE, picto=None, size=150, cy=100, flip=False, ended=False):
    """CB and others: square plate; `ended`: red bar."""
    bar = Ink(RED, fill).bar("M22 178L178 22", 14) if ended else ""
    return (
        f'<rect x="4" y="4" width="192" height="192" rx="14" fill="{WHITE}"/><rect x="9" y="9" width="182" height="182" rx="10" fill="{edge}"/>'
        f'<rect x="12" y="12" width="176" height="176" rx="8" fill="{fill}"/>'
        + _on(picto, WHITE if fill != WHITE else BLACK, fill, 100, cy, size, flip)
        + bar
    )


def information(picto=None, size=146, **how):
    return plate(BLUE, BLUE, picto, size, **how)


def service(picto, size=104, ink=BLACK):
    """CE: blue plate with a white field."""
    field = f'<rect x="30" y="30" width="140" height="140" rx="8" fill="{WHITE}"/>'
    return plate(BLUE, BLUE) + field + _on(picto, ink, WHITE, 100, 100, size)


def zone(inner, words="ZONE", ended=False):
    """RW: white plate with a sign above a word; grey and barred at the end of the zone."""
    bar = Ink(BLACK, WHITE).bar("M18 182L182 18", 10) if ended else ""
    pale = ' opacity=".45"' if ended else ""
    sign = f'<g transform="translate(100 78) scale(.6) translate(-100 -100)"{pale}>{inner}</g>'
    return plate(WHITE, BLACK) + sign + Ink(GREY if ended else BLACK, WHITE).say(words, 100, 163, 24, 0.17, 150) + bar


def town(words, ended):
    """EB10 / EB20, a plate 200 x 110 in the middle of the square."""
    edge = BLACK if ended else RED
    box = f'<rect x="2" y="44" width="196" height="112" rx="10" fill="{WHITE}"/><rect x="5" y="47" width="190" height="106" rx="8" fill="{edge}"/>'
    inner = 3 if ended else 10
    field = f'<rect x="{5 + inner}" y="{47 + inner}" width="{190 - 2 * inner}" height="{106 - 2 * inner}" rx="4" fill="{WHITE}"/>'
    bar = Ink(RED, WHITE).bar("M14 146L186 54", 12) if ended else ""
    return box + field + Ink(BLACK, WHITE).say(words, 100, 101, 30, 0.16, 150) + bar


def panel(lines, y=50, height=100, ground=WHITE, ink=BLACK):
    """PA: the small plate under a sign; up to four short lines of text."""
    box = (
        f'<rect x="3" y="{y}" width="194" height="{height}" rx="9" fill="{WHITE}"/><rect x="6" y="{y + 3}" width="188" height="{height - 6}" rx="7" fill="{ink}"/>'
        f'<rect x="9" y="{y + 6}" width="182" height="{height - 12}" rx="5" fill="{ground}"/>'
    )
    step = (height - 18) / len(lines)
    size = min(step * (0.62 if len(lines) == 1 else 0.58), 38)
    return box + "".join(Ink(ink, ground).say(t, 100, y + 9 + step * (k + 0.53), size, 0.17, 166) for k, t in enumerate(lines))


# Work


def warning(picto, size=82, cy=122, flip=False):
    """Yellow triangle, black edge."""
    return (
        _triangle(UP, 0, W_YELLOW, 17)
        + _triangle(UP, 3.5, BLACK, 15)
        + _triangle(UP, 14.5, W_YELLOW, 8)
        + _in_triangle(picto, W_YELLOW, cy, size, flip)
    )


def prohibition(picto=None, size=112, flip=False):
    """White disc, black picture, red ring and bar at 45° from upper left."""
    return (
        _disc(97, WHITE)
        + _on(picto, BLACK, WHITE, 100, 100, size, flip)
        + Ink(W_RED, WHITE).ring(100, 100, 84, 19)
        + Ink(W_RED, WHITE).bar("M41 41L159 159", 17)
    )


def obligation(picto=None, size=128, flip=False):
    return _disc(97, WHITE) + _disc(93.5, W_BLUE) + _on(picto, WHITE, W_BLUE, 100, 100, size, flip)


def _square(fill, picto, size, flip):
    return (
        f'<rect x="3" y="3" width="194" height="194" rx="12" fill="{WHITE}"/><rect x="7" y="7" width="186" height="186" rx="9" fill="{fill}"/>'
        + _on(picto, WHITE, fill, 100, 100, size, flip)
    )


def rescue(picto=None, size=156, flip=False):
    return _square(W_GREEN, picto, size, flip)


def fire(picto=None, size=156, flip=False):
    return _square(W_RED, picto, size, flip)


def chemical(picto, size=92):
    """CLP: white square on its point, red edge, black picture."""
    d = "M100 4L196 100L100 196L4 100Z"
    return (
        f'<path d="{d}" fill="{WHITE}"/><path d="M100 17L183 100L100 183L17 100Z" fill="{WHITE}" stroke="#d0141c" stroke-width="11"/>'
        + _on(picto, BLACK, WHITE, 100, 100, size)
    )
