"""Draws the pieces of every game: `python3 pieces.py` → content/packs/media/jeu/pieces/<shape>-<colour>[-petit].svg.

Which ones: those that the packs name (`[board] pieces`). Needs nothing but Python 3.11.
"""

import tomllib
from pathlib import Path

from shapes import file_name, piece

PACKS = Path(__file__).resolve().parents[2] / "packs"


def games():
    """Every game of the packs."""
    for file in sorted(PACKS.glob("*/*.toml")):
        game = tomllib.loads(file.read_text("utf8"))
        if game.get("kind") == "puzzle":
            yield game


def main():
    folder = PACKS / "media" / "jeu" / "pieces"
    folder.mkdir(parents=True, exist_ok=True)
    for game in games():
        for one in game["board"]["pieces"]:
            look = (one["shape"], one["colour"], one.get("size", ""))
            svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="200" height="200">{piece(*look)}</svg>\n'
            (folder / f"{file_name(*look)}.svg").write_text(svg, "utf8")


if __name__ == "__main__":
    main()
