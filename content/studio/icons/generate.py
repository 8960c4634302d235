"""Makes the card pictures of icons: `python3 generate.py [folder]` (default: content/packs/media/icons).

A card needs a ground of its own, so that the line is read in the light, dark and contrast themes alike:
each icon is drawn in dark ink on pale blue, on a square of 24 units."""

import re
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
DEFAULT = HERE.parents[1] / "packs" / "media" / "icons"
GROUND, INK, SCALE = "#e4f3fb", "#11223f", 0.68
BLANK = re.compile(r'<path stroke="none"[^>]*/>')


def lines(source):
    """The drawing inside an SVG file, without its head and its invisible frame."""
    body = re.search(r"<svg[^>]*>(.*)</svg>", source, re.S).group(1)
    return " ".join(BLANK.sub("", body).split())


def card(drawing):
    shift = 12 * (1 - SCALE)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" fill="{GROUND}"/>'
        f'<g transform="translate({shift:.2f} {shift:.2f}) scale({SCALE})" fill="none" stroke="{INK}" stroke-width="2" '
        f'stroke-linecap="round" stroke-linejoin="round">{drawing}</g></svg>\n'
    )


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    names = tomllib.loads((HERE / "names.toml").read_text(encoding="utf-8"))
    for name, source in names.items():
        drawing = lines((HERE / f"{source}.svg").read_text(encoding="utf-8"))
        (folder / f"{name}.svg").write_text(card(drawing), encoding="utf-8")
    print(len(names), "icons")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else DEFAULT)
