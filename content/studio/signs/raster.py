"""Pictures of signs for the road views: `python raster.py FOLDER BANK.toml…` writes FOLDER/<CODE>.png and the panels with words that the banks name.

Needs `pip install resvg-py` (in a virtual environment; only authors run this). Sizes: 512 pixels wide."""

import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import resvg_py  # noqa: E402
from generate import DEFAULT, write_panel  # noqa: E402
from words import panel_lines, panel_name  # noqa: E402


def boards(bank):
    """Every sign of every view of a bank."""
    views = tomllib.loads(Path(bank).read_text(encoding="utf-8")).get("view", {})
    return [sign for view in views.values() for sign in view.get("signs", [])]


def png(svg, target):
    target.write_bytes(bytes(resvg_py.svg_to_bytes(svg_path=str(svg), width=512)))


def main(folder, banks):
    folder.mkdir(parents=True, exist_ok=True)
    for sign in [s for bank in banks for s in boards(bank)]:
        if "text" in sign:
            name = panel_name(sign["text"])
            write_panel("|".join(panel_lines(sign["text"])), folder / f"{name}.svg")
            png(folder / f"{name}.svg", folder / f"{name}.png")
        else:
            png(DEFAULT / f"{sign['code']}.svg", folder / f"{sign['code']}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
