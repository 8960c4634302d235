"""Writes every sign as SVG: `python3 generate.py [folder]` (default: content/packs/media/signs beside this tool).

Also one panel with any words, for a road view: `python3 generate.py --panel "SAUF BUS" out.svg`; `|` starts a new line."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import road  # noqa: E402
import work  # noqa: E402
from frames import panel  # noqa: E402
from ink import sheet  # noqa: E402

DEFAULT = HERE.parents[1] / "packs" / "media" / "signs"


def write_all(folder):
    folder.mkdir(parents=True, exist_ok=True)
    signs = {**road.signs(), **work.signs()}
    for code, (body, height, title) in sorted(signs.items()):
        (folder / f"{code}.svg").write_text(sheet(body, height, title), encoding="utf-8")
    return len(signs)


def write_panel(words, path):
    """A plate that holds the given words; taller when there are more lines."""
    lines = words.split("|")
    Path(path).write_text(sheet(panel(lines, 0, 24 + 44 * len(lines)), 24 + 44 * len(lines), words.replace("|", " ")), encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--panel"]:
        write_panel(sys.argv[2], sys.argv[3])
    else:
        print(write_all(Path(sys.argv[1]) if sys.argv[1:] else DEFAULT), "signs")
