"""Renders the pictures of the scripts named in NAME (module names or beginnings of them, spaces between; empty = all).

ONLY = ends of picture paths to keep; MISSING=1 skips pictures that are there; DRAFT=1 half size; MEDIA = other folder.
Called by render.sh inside Blender.
"""
import glob
import importlib
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import bpy  # noqa: F401  first: the wheel brings mathutils and bmesh with it
from lowpoly import studio

ENV = os.environ.get


def registers(path):
    """Whether a script is one of pictures (others of this folder have their own way to run)."""
    with open(path, encoding="utf-8") as f:
        return "from lowpoly.studio import picture" in f.read()


def scripts(wanted):
    for path in sorted(glob.glob(os.path.join(HERE, "*.py"))):
        name = os.path.basename(path)[:-3]
        if name != "run" and registers(path) and (not wanted or any(name.startswith(w) for w in wanted)):
            yield name


def kept(path):
    only = ENV("ONLY", "").split()
    return (not only or any(path.endswith(o) for o in only)) and not (ENV("MISSING") and studio.exists(path))


names = list(scripts(ENV("NAME", "").split()))
if not names:
    sys.exit("no script of that name")
for name in names:
    importlib.import_module(name)
for path in [p for p in studio.PICTURES if kept(p)]:
    studio.make(path, bool(ENV("DRAFT")))
