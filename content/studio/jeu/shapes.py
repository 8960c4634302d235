"""The pieces of the games as drawings: one function a shape, flat colours, an edge below like everything that can be held.

Each is drawn in a square of 200. A shape is told by its outline alone; colour and size come on top.
"""

from math import cos, pi, sin

# colour: face, light, edge, line
COLOURS = {
    "bleu": ("#2f6fb5", "#6ea3da", "#1d4a7d", "#12304f"),
    "gris": ("#7d8794", "#b3bbc5", "#525b67", "#2f3640"),
    "jaune": ("#f5c51f", "#ffe27a", "#b98a06", "#6a4f00"),
    "rouge": ("#d8432f", "#f08674", "#8f2417", "#5a140b"),
    "noir": ("#2c3038", "#5b616c", "#15171c", "#050608"),
    "vert": ("#3c9a56", "#7cc48f", "#23643a", "#123b21"),
    "violet": ("#7b4fb5", "#ab88d6", "#4e2e7a", "#2e1a4b"),
    "orange": ("#e8832a", "#f6b274", "#a05310", "#5f2f05"),
    "rose": ("#d5689b", "#eda5c6", "#933c66", "#57203b"),
    "marron": ("#8f5f34", "#bd8d5f", "#5c3a1b", "#37220e"),
}
EDGE = 14


def path(points):
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z"


def plus(a, b, c, d):
    """A cross inside the box a..d, its arms from b to c."""
    return [(b, a), (c, a), (c, b), (d, b), (d, c), (c, c), (c, d), (b, d), (b, c), (a, c), (a, b), (b, b)]


def star(cx, cy, outer, inner):
    at = lambda n: (outer if n % 2 == 0 else inner, -pi / 2 + n * pi / 5)
    return [(cx + r * cos(t), cy + r * sin(t)) for r, t in map(at, range(10))]


def flat(d, colour, light="", rule="nonzero"):
    """An outline with its edge below and a light on it."""
    face, bright, edge, line = COLOURS[colour]
    pen = f'stroke="{line}" stroke-width="6" stroke-linejoin="round"'
    return (f'<path d="{d}" transform="translate(0 {EDGE})" fill="{edge}" fill-rule="{rule}" {pen}/>'
            f'<path d="{d}" fill="{face}" fill-rule="{rule}" {pen}/>'
            + (f'<path d="{light}" fill="none" stroke="{bright}" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/>' if light else ""))


def carre(c):
    return flat("M34 30H166V150H34Z", c, "M52 132V48H118")


def rond(c):
    return flat("M100 22A66 66 0 1 1 99.9 22Z", c, "M56 96A46 46 0 0 1 92 44")


def anneau(c):
    d = "M100 18A70 70 0 1 1 99.9 18ZM100 54A34 34 0 1 0 100.1 54Z"
    return flat(d, c, "M46 90A54 54 0 0 1 88 37", "evenodd")


def croix(c):
    return flat(path(plus(28, 74, 126, 164)), c, "M42 108V90H90V44")


def triangle(c):
    return flat("M100 20L176 152H24Z", c, "M48 138L100 46")


def etoile(c):
    return flat(path(star(100, 96, 84, 36)), c, "M66 92L92 84L100 40")


def goutte(c):
    return flat("M100 16C132 62 152 84 152 116A52 52 0 0 1 48 116C48 84 68 62 100 16Z", c, "M64 116C64 96 76 80 92 56")


def fleche(c):
    return flat("M22 66H104V26L178 92L104 156V116H22Z", c, "M36 102V80H116V56")


def lune(c):
    return flat("M124 22A72 72 0 1 0 172 132A58 58 0 0 1 124 22Z", c, "M52 112A54 54 0 0 1 88 50")


def tube(c):
    face, bright, edge, line = COLOURS[c]
    pen = f'stroke="{line}" stroke-width="6" stroke-linejoin="round"'
    return (f'<path d="M70 34V164A30 12 0 0 0 130 164V34Z" fill="{face}" {pen}/><path d="M112 40V172A30 12 0 0 0 130 164V34Z" fill="{edge}"/>'
            f'<ellipse cx="100" cy="34" rx="30" ry="13" fill="{bright}" {pen}/><path d="M84 58V158" stroke="{bright}" stroke-width="9" stroke-linecap="round"/>')


def cube(c):
    face, bright, edge, line = COLOURS[c]
    pen = f'stroke="{line}" stroke-width="6" stroke-linejoin="round"'
    return (f'<path d="M100 20L172 56L100 92L28 56Z" fill="{bright}" {pen}/><path d="M28 56L100 92V176L28 138Z" fill="{face}" {pen}/>'
            f'<path d="M172 56L100 92V176L172 138Z" fill="{edge}" {pen}/>')


def toit(c):
    face, bright, edge, line = COLOURS[c]
    pen = f'stroke="{line}" stroke-width="6" stroke-linejoin="round"'
    return (f'<path d="M66 44L138 30L184 120L118 160Z" fill="{bright}" {pen}/><path d="M66 44L118 160L16 150Z" fill="{face}" {pen}/>'
            f'<path d="M16 150L118 160V172L16 162Z" fill="{edge}" {pen}/>')


SHAPES = {"carré": carre, "rond": rond, "anneau": anneau, "croix": croix, "triangle": triangle, "étoile": etoile,
          "goutte": goutte, "flèche": fleche, "lune": lune, "tube": tube, "cube": cube, "toit": toit}
SMALL = 0.56


def piece(shape, colour, size=""):
    """A piece in its square of 200; the small one of two stands on the same ground."""
    drawn = SHAPES[shape](colour)
    return f'<g transform="translate({100 - 100 * SMALL:.1f} {176 - 176 * SMALL:.1f}) scale({SMALL})">{drawn}</g>' if size == "petit" else drawn


def plain(name):
    for accent, letter in zip("éèêàâîôû", "eeeaaiou"):
        name = name.replace(accent, letter)
    return name


def file_name(shape, colour, size=""):
    return plain(f"{shape}-{colour}") + ("-petit" if size == "petit" else "")
