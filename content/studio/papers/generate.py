"""Papers of work as crisp drawings: `python3 generate.py [folder]` (default: content/packs/media/forms).

Needs `pip install fonttools brotli`. Letters are outlines of the app's own font (assets/fonts, OFL), so that a paper looks the same
everywhere. Beside each paper its regions, one a box, in thousandths: an author writes `spot = "mardi_fin"`.
"""

import sys
from pathlib import Path

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).resolve().parent
FONT = HERE.parents[2] / "assets" / "fonts" / "atkinson-next-latin.woff2"
DEFAULT = HERE.parents[1] / "packs" / "media" / "forms"
INK, HAND, LINE, HEAD, EDGE = "#11223f", "#24447a", "#8d99ad", "#eef1f6", "#cbb98f"


class Letters:
    """Text as one SVG path, at two weights."""

    def __init__(self):
        self.fonts = {w: instantiateVariableFont(TTFont(FONT), {"wght": w}) for w in (450, 650, 750)}

    def draw(self, words, x, y, size, weight=450, colour=INK, anchor="start"):
        font = self.fonts[weight]
        glyphs, cmap, scale = font.getGlyphSet(), font.getBestCmap(), size / font["head"].unitsPerEm
        names = [cmap[ord(c)] for c in words]
        wide = sum(glyphs[n].width for n in names) * scale
        x -= {"start": 0, "middle": wide / 2, "end": wide}[anchor]
        pen = SVGPathPen(glyphs, ntos=lambda v: f"{v:.1f}".rstrip("0").rstrip("."))
        for n in names:
            glyphs[n].draw(TransformPen(pen, (scale, 0, 0, -scale, x, y)))
            x += glyphs[n].width * scale
        return f'<path fill="{colour}" d="{pen.getCommands()}"/>'


class Paper:
    """A sheet that collects drawings and boxes."""

    def __init__(self, width, height):
        self.size, self.spots, self.letters = (width, height), {}, Letters()
        self.parts = [f'<rect x="1" y="1" width="{width - 2}" height="{height - 2}" rx="10" fill="#ffffff" stroke="{EDGE}" stroke-width="2"/>']

    def text(self, *args, **kinds):
        self.parts.append(self.letters.draw(*args, **kinds))

    def box(self, x, y, w, h, fill="#ffffff"):
        self.parts.append(f'<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="{fill}" stroke="{LINE}" stroke-width="1.5"/>')

    def spot(self, name, x, y, w, h):
        wide, tall = self.size
        self.spots[name] = [round(1000 * x / wide), round(1000 * y / tall), round(1000 * w / wide), round(1000 * h / tall)]

    def write(self, folder, name):
        wide, tall = self.size
        body = "\n".join(self.parts)
        (folder / f"{name}.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {tall}">\n{body}\n</svg>\n', encoding="utf-8")
        lines = [f"{key} = {value}\n" for key, value in self.spots.items()]
        (folder / f"{name}.spots.toml").write_text("".join(lines), encoding="utf-8")


def hours():
    """Hours sheet of a week: Monday is filled in by hand, the rest is to be filled."""
    paper = Paper(360, 366)
    paper.text("Relevé d'heures", 14, 28, 20, weight=750)
    paper.text("semaine 47 · Aminata D.", 14, 48, 15)
    columns, days = ("Début", "Fin", "Pause", "Total"), ("lundi", "mardi", "mercredi", "jeudi", "vendredi")
    left, first, wide, top, head, row = 10, 76, 66, 58, 30, 44
    for k, title in enumerate(("Jour", *columns)):
        x, w = (left, first) if k == 0 else (left + first + (k - 1) * wide, wide)
        paper.box(x, top, w, head, HEAD)
        paper.text(title, x + 6 if k == 0 else x + w / 2, top + 21, 15, weight=650, anchor="start" if k == 0 else "middle")
    for n, day in enumerate(days):
        y = top + head + n * row
        paper.box(left, y, first, row, HEAD)
        paper.text(day, left + 6, y + 28, 15.5, weight=650)
        for k, column in enumerate(("debut", "fin", "pause", "total")):
            x = left + first + k * wide
            paper.box(x, y, wide, row)
            paper.spot(f"{day}_{column}", x, y, wide, row)
            if n == 0:
                paper.text(("7 h", "15 h", "1 h", "7 h")[k], x + wide / 2, y + 28, 17, weight=650, colour=HAND, anchor="middle")
    y = top + head + 5 * row + 8
    paper.text("Signature", left + 6, y + 28, 15.5, weight=650)
    paper.box(left + first + 12, y, 4 * wide - 12, 42)
    paper.spot("signature", left + first + 12, y, 4 * wide - 12, 42)
    return paper


def contract():
    """First lines of a mission contract: what one checks before one signs."""
    paper = Paper(360, 330)
    paper.text("Contrat de mission", 14, 30, 20, weight=750)
    paper.text("agence · Aminata D.", 14, 50, 15)
    rows = (("poste", "Poste", "préparatrice"), ("debut_mission", "Début", "lundi"), ("fin_mission", "Fin", ""), ("heure_debut", "Horaire : de", ""), ("heure_fin", "Horaire : à", ""))
    for n, (name, title, value) in enumerate(rows):
        y = 62 + n * 52
        paper.box(10, y, 118, 46, HEAD)
        paper.text(title, 18, y + 29, 16, weight=650)
        paper.box(128, y, 222, 46)
        paper.spot(name, 128, y, 222, 46)
        if value:
            paper.text(value, 239, y + 29, 17, weight=650, colour=HAND, anchor="middle")
    return paper


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for name, paper in (("releve-heures", hours()), ("contrat-mission", contract())):
        paper.write(folder, name)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else DEFAULT)
