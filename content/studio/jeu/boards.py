"""The picture that stands for each game: `python3 boards.py` → content/packs/media/jeu/<board>.svg, 800 × 600."""

from shapes import piece
from pieces import PACKS

WALL, WOOD, PLANK, DARK, INK, PAPER = "#f1dab2", "#cf9f6b", "#a8733f", "#7d522a", "#11223f", "#fffaf0"
SKINS = {"a": ("#8a5a33", "#2c3038", "#2f6fb5"), "b": ("#e0b48c", "#5c3a1b", "#3c9a56")}


def at(x, y, side, *look):
    return f'<g transform="translate({x} {y}) scale({side / 200})">{piece(*look)}</g>'


def room(*things, table=330):
    boards = "".join(f'<path d="M0 {y}H800" stroke="{PLANK}" stroke-width="5"/>' for y in range(table + 70, 600, 75))
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600" width="800" height="600"><path d="M0 0H800V600H0Z" fill="{WALL}"/>'
            f'<path d="M0 {table}H800V600H0Z" fill="{WOOD}"/><path d="M0 {table}H800" stroke="{DARK}" stroke-width="8"/>{boards}{"".join(things)}</svg>\n')


def lamp(x, y, on=False):
    light = "#ffd34d" if on else "#b8b1a4"
    rays = "".join(f'<path d="M{x} {y - 66}V{y - 92}" transform="rotate({a} {x} {y})" stroke="#e8832a" stroke-width="9" stroke-linecap="round"/>' for a in range(-90, 91, 45)) if on else ""
    return f'{rays}<path d="M{x - 34} {y + 120}H{x + 34}V{y + 104}H{x + 9}V{y + 40}H{x - 9}V{y + 104}H{x - 34}Z" fill="{INK}"/><circle cx="{x}" cy="{y}" r="46" fill="{light}" stroke="{INK}" stroke-width="7"/>'


def crate(x, y, wide, high):
    slats = "".join(f'<path d="M{x} {y + high * n / 3:.0f}H{x + wide}" stroke="{DARK}" stroke-width="6"/>' for n in (1, 2))
    return f'<path d="M{x} {y}H{x + wide}V{y + high}H{x}Z" fill="{PLANK}" stroke="{DARK}" stroke-width="8" stroke-linejoin="round"/>{slats}'


def person(x, y, who, turn=1):
    skin, hair, shirt = SKINS[who]
    return (f'<g transform="translate({x} {y}) scale({turn} 1)"><path d="M-92 230C-92 130 -50 104 0 104C50 104 92 130 92 230Z" fill="{shirt}"/><circle cx="0" cy="44" r="58" fill="{skin}"/>'
            f'<path d="M-60 38C-60 -16 -30 -30 4 -30C44 -30 62 -2 60 34C36 20 6 18 -22 10C-34 16 -48 22 -60 38Z" fill="{hair}"/></g>')


def bubble(x, y, wide, high, *things, tail=-1):
    return (f'<path d="M{x + wide / 2 + tail * 70:.0f} {y + high - 4}l{tail * 40} 60l{-tail * 90} -60z" fill="{PAPER}" stroke="{INK}" stroke-width="6"/>'
            f'<rect x="{x}" y="{y}" width="{wide}" height="{high}" rx="40" fill="{PAPER}" stroke="{INK}" stroke-width="6"/>{"".join(things)}')


def etabli():
    box = '<path d="M560 420L640 384H760L720 420Z" fill="#bd8d5f" stroke="#5c3a1b" stroke-width="6"/>' + crate(560, 420, 160, 120)
    return room(lamp(92, 196), at(150, 250, 170, "carré", "bleu"), at(170, 120, 130, "tube", "gris"), at(330, 200, 140, "rond", "jaune"),
                at(400, 330, 160, "cube", "rouge"), at(250, 420, 140, "croix", "noir"), at(570, 240, 170, "toit", "vert"), box)


def tri():
    return room(crate(70, 400, 270, 140), crate(460, 400, 270, 140), at(80, 270, 140, "rond", "orange"), at(190, 270, 140, "triangle", "vert"),
                at(470, 280, 130, "rond", "orange", "petit"), at(590, 280, 130, "carré", "bleu", "petit"), at(320, 60, 170, "carré", "bleu"))


def controle():
    row = [("croix", "violet"), ("étoile", "jaune"), ("croix", "violet"), ("croix", "violet"), ("étoile", "jaune"), ("anneau", "bleu")]
    grid = "".join(at(110 + 190 * (n % 3), 60 + 210 * (n // 3), 150, *look) for n, look in enumerate(row))
    glass = f'<circle cx="566" cy="354" r="112" fill="none" stroke="{INK}" stroke-width="18"/><path d="M646 434L736 528" stroke="{INK}" stroke-width="34" stroke-linecap="round"/>'
    return room(grid, glass, table=290)


def magasin():
    shelf = f'<path d="M420 60V330M770 60V330M420 190H770M420 330H770" stroke="{DARK}" stroke-width="14"/>'
    goods = at(436, 70, 110, "goutte", "bleu") + at(546, 70, 110, "lune", "violet") + at(656, 70, 110, "étoile", "jaune") + at(436, 206, 110, "flèche", "rouge") + at(546, 206, 110, "anneau", "vert") + at(656, 206, 110, "cube", "marron")
    asks = bubble(40, 40, 340, 140, at(56, 54, 100, "étoile", "jaune"), at(160, 54, 100, "cube", "marron"), at(264, 54, 100, "goutte", "bleu"))
    return room(shelf, goods, person(170, 270, "b"), asks, crate(430, 400, 330, 150), table=380)


def ecran():
    screen = f'<path d="M382 90H418V600H382Z" fill="{DARK}"/><path d="M340 570H460V600H340Z" fill="{DARK}"/>'
    card = f'<rect x="214" y="330" width="150" height="190" rx="14" fill="{PAPER}" stroke="{INK}" stroke-width="6"/>' + at(224, 340, 76, "étoile", "jaune") + at(280, 420, 76, "rond", "orange")
    says = bubble(150, 24, 210, 110, at(164, 34, 86, "étoile", "jaune"), at(256, 40, 76, "flèche", "rouge"))
    return room(person(110, 210, "a"), says, card, screen, person(620, 210, "b", -1), at(470, 430, 120, "étoile", "jaune"), at(620, 460, 100, "rond", "orange"), table=430)


def signaux():
    mast = f'<path d="M180 60H620V330H180Z" fill="{INK}"/><path d="M380 330H420V600H380Z" fill="{INK}"/>'
    lights = at(196, 90, 120, "triangle", "gris") + at(196, 200, 110, "carré", "gris") + at(490, 90, 110, "rond", "gris") + at(490, 200, 110, "croix", "gris")
    lit = "".join(f'<path d="M400 92V60" transform="rotate({a} 400 196)" stroke="#ffd34d" stroke-width="12" stroke-linecap="round"/>' for a in range(0, 360, 45)) + at(330, 122, 140, "étoile", "jaune")
    hand = '<g transform="translate(560 400)"><path d="M40 150V60a22 22 0 0 1 44 0V10a22 22 0 0 1 44 0v70a22 22 0 0 1 44 10v90c0 50-30 80-76 80-44 0-56-20-84-64z" fill="#e0b48c" stroke="#5c3a1b" stroke-width="7" stroke-linejoin="round"/></g>'
    return room(mast, lights, lit, hand, table=470)


def main():
    for draw in (etabli, tri, controle, magasin, ecran, signaux):
        (PACKS / "media" / "jeu" / f"{draw.__name__}.svg").write_text(draw(), "utf8")


if __name__ == "__main__":
    main()
