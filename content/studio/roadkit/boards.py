"""Road signs on posts, and traffic lights."""

import os

import bpy

from lowpoly import things as t
from lowpoly.mesh import ball, box, cylinder, group

from .arms import HALF, HEADING, spot
from .paint import picture, shine, silhouette

PNG = os.environ.get("SIGNS", "signs")
SIZE = 1.15  # metres for 200 units of drawing: a little larger than life, to be read on a phone


def quad(width, height, mat, parent, loc, flip=False):
    """An upright picture that faces -y (or +y)."""
    w, h = width / 2, height / 2
    mesh = bpy.data.meshes.new("board")
    mesh.from_pydata([(-w, 0, -h), (w, 0, -h), (w, 0, h), (-w, 0, h)], [], [(0, 1, 2, 3)])
    layer = mesh.uv_layers.new()
    for loop, uv in zip(layer.data, ((0, 0), (1, 0), (1, 1), (0, 1))):
        loop.uv = uv
    mesh.materials.append(mat)
    obj = bpy.data.objects.new("board", mesh)
    bpy.context.scene.collection.objects.link(obj)
    obj.parent, obj.location = parent, loc
    return obj


def board(name, parent, z, width, glow):
    """One drawing on a post, its middle at height z; returns its height in metres."""
    path = os.path.join(PNG, name + ".png")
    image = bpy.data.images.load(path, check_existing=True)
    height = width * image.size[1] / image.size[0]
    quad(width, height, picture(path, glow), parent, (0, -0.06, z))
    quad(width, height, silhouette(path, "steel"), parent, (0, -0.045, z))
    return height


def post(view, signs, glow, panel_name):
    """Signs of one arm at one place, the first on top, the plates under it."""
    arm, m = signs[0]["arm"], signs[0]["m"]
    x, y = spot(view, arm, m, HALF + 0.75)
    g = group((x, y, 0.1), HEADING[arm], name="signs")
    cylinder(0.04, 2.5, (0, 0, 0), "steel", g, seg=12)
    z = 2.15 if len(signs) > 1 else 1.75 if signs[0].get("alone") else 2.05
    for sign in signs:
        name = panel_name(sign["text"]) if "text" in sign else sign["code"]
        width = sign.get("width", SIZE * (1.35 if sign.get("alone") else 1.0))
        z -= 0 if sign is signs[0] else 0.02
        height = board(name, g, z, width, glow)
        if sign is signs[0] and len(signs) > 1:
            z -= height / 2 + 0.25


def put_signs(view, glow, panel_name):
    by_post = {}
    for sign in view.get("signs", []):
        by_post.setdefault((sign["arm"], sign["m"]), []).append(sign)
    for signs in by_post.values():
        post(view, signs, glow, panel_name)


LAMPS = (("red", "lampred", 2.3), ("amber", "lampamber", 2.0), ("green", "lampgreen", 1.7))


def traffic_light(view, light):
    """French signal: three lamps at the right of its arm, just after the line."""
    arm = light["arm"]
    x, y = spot(view, arm, light.get("m", -1.6), light.get("across", HALF + 0.7))
    g = group((x, y, 0.1), HEADING[arm], name="light")
    cylinder(0.06, 2.5, (0, 0.12, 0), "dark", g, seg=12)
    box((0.46, 0.3, 1.06), (0, 0, 2.0), "dark", g, bevel=0.05)
    box((0.66, 0.03, 1.26), (0, 0.1, 2.0), "black", g, bevel=0.04)
    for name, colour, z in LAMPS:
        lit = name == light["is"]
        ball(0.135, (0, -0.13, z), shine("glow:" + colour, 1.15) if lit else "steel2", g, scale=(1, 0.45, 1))
        box((0.3, 0.2, 0.03), (0, -0.22, z + 0.15), "black", g, bevel=0.01)


def put_lights(view):
    for light in view.get("lights", []):
        traffic_light(view, light)
