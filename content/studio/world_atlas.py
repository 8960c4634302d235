"""Makes of the pieces of `world_bridge.py` what the app needs: `site.webp` (the ground), `site-parts.webp` (one sheet of
cut-outs) and `app/ui/src/parts/site_cuts.rs` (which piece lies where).

A cut-out is what a part changed, shadow and all: where the picture with it differs from the picture without it.

Run: python3 world_atlas.py OUT   (python3-numpy, ffmpeg, cwebp)
"""
import os
import subprocess
import sys

import numpy as np

OUT = sys.argv[1]
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
LEAST = 9  # of 255: a smaller difference is grain
SHEET = 1080  # width of the sheet


def read(path):
    probe = ["ffprobe", "-v", "error", "-show_entries", "stream=width,height", "-of", "csv=p=0:s=x", path]
    size = subprocess.run(probe, check=True, capture_output=True, text=True).stdout.strip().split("x")
    w, h = map(int, size)
    raw = subprocess.run(["ffmpeg", "-v", "error", "-i", path, "-f", "rawvideo", "-pix_fmt", "rgb24", "-"], check=True, capture_output=True).stdout
    return np.frombuffer(raw, np.uint8).reshape(h, w, 3)


def write(picture, path, *how):
    h, w, n = picture.shape
    png = path.replace(".webp", ".png").replace(os.path.dirname(path), OUT)
    kind = "rgba" if n == 4 else "rgb24"
    raw = ["ffmpeg", "-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", kind, "-s", f"{w}x{h}", "-i", "-", png]
    subprocess.run(raw, input=picture.tobytes(), check=True)
    subprocess.run(["cwebp", "-quiet", *how, png, "-o", path], check=True)


def grown(mask, by):
    for _ in range(by):
        m = np.pad(mask, 1)
        mask = m[1:-1, 1:-1] | m[:-2, 1:-1] | m[2:, 1:-1] | m[1:-1, :-2] | m[1:-1, 2:]
    return mask


def shrunk(mask, by):
    return ~grown(~mask, by)


def soft(mask):
    """A mask with an edge of one pixel."""
    m = np.pad(mask.astype(np.float32), 1, mode="edge")
    near = sum(m[1 + y:m.shape[0] - 1 + y, 1 + x:m.shape[1] - 1 + x] for y in (-1, 0, 1) for x in (-1, 0, 1)) / 9
    return np.where(mask, 1, near)


def cut(name):
    """The changed pixels with their alpha, and where they begin in the piece."""
    before, after = read(f"{OUT}/{name}-without.png"), read(f"{OUT}/{name}-with.png")
    differs = np.abs(after.astype(int) - before).max(axis=2) > LEAST
    mask = grown(shrunk(grown(differs, 2), 2) & grown(shrunk(differs, 1), 3), 1)
    ys, xs = np.where(mask)
    top, left, bottom, right = ys.min(), xs.min(), ys.max() + 1, xs.max() + 1
    top, left = max(top - 1, 0), max(left - 1, 0)
    bottom, right = min(bottom + 1, mask.shape[0]), min(right + 1, mask.shape[1])
    alpha = (soft(mask) * 255).astype(np.uint8)
    rgba = np.dstack([after, alpha])[top:bottom, left:right].copy()
    rgba[rgba[..., 3] == 0] = 0
    return rgba, left, top


def packed(pictures):
    """Shelves, the tallest first: where each lies on the sheet, and how high the sheet is."""
    places, x, y, shelf = {}, 0, 0, 0
    for key in sorted(pictures, key=lambda k: -pictures[k].shape[0]):
        h, w = pictures[key].shape[:2]
        if x + w > SHEET:
            x, y, shelf = 0, y + shelf + 1, 0
        places[key], x, shelf = (x, y), x + w + 1, max(shelf, h)
    return places, y + shelf


def main():
    with open(f"{OUT}/parts.txt", encoding="utf-8") as f:
        rows = [line.split() for line in f]
    cuts, pictures = {}, {}
    for number, kind, left, top, *_ in rows:
        rgba, x, y = cut(f"{int(number):02d}")
        cuts[int(number)] = (kind, int(left) + x, int(top) + y)
        pictures[int(number)] = rgba
    places, height = packed(pictures)
    sheet = np.zeros((height, SHEET, 4), np.uint8)
    for key, (x, y) in places.items():
        h, w = pictures[key].shape[:2]
        sheet[y:y + h, x:x + w] = pictures[key]
    write(sheet, f"{ROOT}/assets/img/site-parts.webp", "-q", "66", "-alpha_q", "60", "-m", "6", "-sharp_yuv")
    ground = read(f"{OUT}/ground.png")
    write(ground, f"{ROOT}/assets/img/site.webp", "-q", "66", "-m", "6")
    table(cuts, pictures, places, ground.shape, height)


def table(cuts, pictures, places, ground, height):
    passers = [key for key in cuts if cuts[key][0] == "passer"]
    row = lambda key: "    cut(Part::{}, ({}, {}), ({}, {}), ({}, {})),".format(
        cuts[key][0].capitalize(), *cuts[key][1:], *places[key], *reversed(pictures[key].shape[:2]))
    with open(f"{ROOT}/app/ui/src/parts/site_cuts.rs", "w", encoding="utf-8") as f:
        f.write(f"""//! Which piece of the sheet lies where in the picture of the footbridge. Written by `content/studio/world_atlas.py`.

use super::site::{{Cut, Part, cut}};

/// Width and height of the picture, in pixels.
pub(super) const GROUND: (u16, u16) = ({ground[1]}, {ground[0]});
/// Width and height of the sheet.
pub(super) const SHEET: (u16, u16) = ({SHEET}, {height});
/// What is laid, in the order it comes.
pub(super) const CUTS: [Cut; {len(cuts) - len(passers)}] = [
{chr(10).join(row(key) for key in cuts if key not in passers)}
];
/// Who passes once everything stands.
pub(super) const PASSERS: [Cut; {len(passers)}] = [
{chr(10).join(row(key) for key in passers)}
];
""")


main()
