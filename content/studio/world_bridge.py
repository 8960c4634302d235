"""The common footbridge of the home picture, part by part (look/README 1, "The bridge is common").

One scene. Of each part, the piece of the picture that it and its shadow touch is rendered twice, without it and with it;
`world_atlas.py` keeps what differs: one ground and one sheet of cut-outs, so that any state is the ground and its parts.

Run: OUT=out SAMPLES=12 blender -b --factory-startup -noaudio -P world_bridge.py   (WHOLE="0 42" renders whole states, to look at; ONLY="12"
that part again)
"""
import math
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import bpy
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector
from look_scenes import PEOPLE, clear, deck_z, plank, prism_ground, prism_ramp
from lowpoly import objects, render as r, things as t
from lowpoly.mesh import ball, box, flat, group, limb, prism
from lowpoly.people import person, pose, walk

OUT, SAMPLES = os.environ.get("OUT", "."), int(os.environ.get("SAMPLES", 16))
WIDTH, HEIGHT = 1080, 960
PAD = 14  # pixels round a part: the denoiser and the soft edge of a shadow reach a little further
FIRST = -8.6  # where the first plank lies


def who(name, **more):
    return dict(PEOPLE[name][0], **more)


def on_deck(x, y, turn, **rest):
    person((x, y, deck_z(x) + .1), turn, height=1.9, **rest)


def ground():
    """Two banks, a river, what will carry the bridge, and the people who wait on both sides."""
    r.start(sky="bfe2f3", horizon="fff0da", sun_turn=-38, sun_height=46)
    box((160, 160, .1), (0, 60, -1.6), "grass", bevel=0)
    flat([(-7.2, -40), (7.4, -40), (6.6, -6), (6.9, 4), (5.2, 16), (4.8, 60), (-3.6, 60), (-4.4, 16), (-6.4, 4), (-6.6, -6)], (0, 0), "water", z=-.92)
    for s in (-1, 1):
        pts = [(s * 6.3, -40), (s * 6.2, -6), (s * 6.5, 4), (s * 4.9, 16), (s * 4.4, 60), (s * 90, 60), (s * 90, -40)]
        prism_ground(pts if s > 0 else pts[::-1], "sand" if s < 0 else "grass")
    for x, y, size in ((-6.0, -3.4, .7), (-6.6, -4.6, .5), (6.2, -4.2, .6), (6.0, 5.4, .8), (-5.6, 6.4, .6), (5.9, -2.6, .4)):
        ball(size, (x, y, -.5), "concrete2", seg=8, smooth=False)
    for k in range(9):
        w, x = .5 + .3 * (k % 3), (-3.8, 2.6, -.6, 3.6, -2.4, 1.2, -3.2, 2.0, .2)[k]
        flat([(-w, 0), (-w * .4, -.10), (w * .5, -.08), (w, 0), (w * .3, .09), (-w * .5, .07)], (x, -9 + k * 3.3), "wall4", z=-.9)
    for s in (-1, 1):
        box((2.4, 3.4, 1.9), (s * 9.4, 0, .8), "concrete", bevel=.08)
        prism_ramp(s)
    for x in (-3.6, 3.6):
        z = deck_z(x)
        for y in (-1.05, 1.05):
            limb((x * 1.05, y * 1.15, -1.4), (x, y, z - .1), .18, .14, "concrete2")
        box((.34, 2.7, .26), (x, 0, z - .22), "wood2")
    for y in (-1.05, 1.05):  # beams over the whole span: what will come
        for i in range(24):
            a, b = FIRST + i * .717, FIRST + (i + 1) * .717
            limb((a, y, deck_z(a) - .18), (b, y, deck_z(b) - .18), .10, .10, "steel2")
    t.house((9.5, 24, 0), 0, None, "wall3", "roof1", 8, 6.5, 1)
    for i, (x, y, s) in enumerate(((6.6, 32, 1.7), (-14, 34, 1.8), (-22, 30, 1.8), (22, 26, 1.7), (29, 20, 1.6))):
        t.tree((x, y, 0), s, seed=i + 12)
    for i, x in enumerate((-70, -22, 30, 78)):
        ball(34, (x, 120, -20), ("hill", "hill2")[i % 2], scale=(1.6, 1, .9))
    for x, z, s in ((-34, 33, 4.2), (10, 40, 4.8), (44, 31, 3.8)):
        t.cloud((x, 110, z), s)
    # Two people bring the next plank, two wait on the other bank.
    person((-9.9, -.62, 1.78), -88, height=1.9, skin="skin3", beard=True, top="navy", legs="denim", vest="lime", helmet="yellow", pose=pose("carry", lean=4))
    person((-10.0, .70, 1.78), -80, height=1.9, skin="skin5", style="bun", top="teal", legs="navy", vest="orange", helmet="white", pose=pose("carry", lean=4))
    box((.86, 2.5, .16), (-9.25, .04, 2.94), "orange", rot=(0, 0, 4), bevel=.03)
    person((10.1, -.7, 1.78), 82, height=1.9, skin="skin1", hair="hair4", style="bun", top="purple", legs="grey", pose=pose("wave", look=-10))
    person((10.5, .8, 1.78), 100, height=1.9, skin="skin3", style="scarf:pink", top="cream", legs="denim", pose=pose("wave"))


def cabin():
    g = group((-15.0, 7.5, 0), 18)
    box((6.4, 2.6, 2.7), (0, 0, 1.5), "plastic", g, bevel=.06)
    box((6.5, 2.7, .2), (0, 0, 2.9), "blue", g)
    box((1.2, .1, 2.0), (1.4, -1.3, 1.2), "teal", g)
    box((1.6, .1, .9), (-1.4, -1.3, 1.8), "window", g)


def materials():
    t.pallet((-8.5, -4.7, 0), 14, load="brick", layers=2)
    t.pallet((-8.1, 5.4, 0), -10, load="cardboard", layers=2)
    for k in range(4):
        box((2.6, .34, .16), (-8.9, -6.6 + .4 * k, .1), "wood", rot=(0, 0, 6), bevel=.02)
    for x, y in ((-7.2, -4.2), (-7.5, -6.0)):
        t.cone((x, y, 0), size=1.2)


def rail(side, half):
    """Half of one side of the railing."""
    y, posts = side * 1.2, range(0, 6) if half == 0 else range(5, 10)
    pts = []
    for n in posts:
        x = FIRST + n * 1.911
        if n != 5 or half == 0:
            limb((x, y, deck_z(x)), (x, y, deck_z(x) + 1.0), .06, .05, "yellow")
        pts.append((x, y, deck_z(x) + 1.0))
    for a, b in zip(pts, pts[1:]):
        limb(a, b, .05, .05, "yellow")
        limb((a[0], a[1], a[2] - .45), (b[0], b[1], b[2] - .45), .035, .035, "yellow")


def boat():
    g = group((1.3, -6.6, -.86), 66)
    prism([(-.55, -1.5), (.55, -1.5), (.62, .5), (0, 1.9), (-.62, .5)], .5, (0, 0, .25), "teal", g, rot=(-90, 0, 0))
    prism([(-.42, -1.3), (.42, -1.3), (.48, .4), (0, 1.5), (-.48, .4)], .1, (0, 0, .50), "wood2", g, rot=(-90, 0, 0))
    box((1.0, .34, .08), (0, -.5, .66), "wood", g)
    person((0, -.5, .20), 0, g, pose=pose("sit"), height=1.9, **who("yann", legs="navy"))


def bunting():
    """Small flags from lamp to lamp, neither orange nor red: those two mean something."""
    a, b, colours = (-9.4, 2.4, 5.6), (9.9, 2.4, 5.6), ("teal", "yellow", "purple", "blue", "pink")
    at = lambda k, n: (a[0] + (b[0] - a[0]) * k / n, a[1], a[2] - 1.1 * math.sin(math.pi * k / n))
    for k in range(24):
        limb(at(k, 24), at(k + 1, 24), .03, .03, "steel2", seg=6)
    for k in range(1, 24):
        x, y, z = at(k, 24)
        limb((x, y, z), (x, y, z - .62), .26, .01, colours[k % 5], seg=4)


def flowers():
    for n in range(5):
        x = -6.4 + n * 3.2
        box((1.3, .34, .30), (x, -1.46, deck_z(x) + .45), "wood2", bevel=.03)
        for k in range(5):
            ball(.17, (x - .48 + .24 * k, -1.5, deck_z(x) + .70 + .05 * (k % 2)), ("pink", "yellow", "purple")[(n + k) % 3], seg=8)


def garden():
    for k, (x, y) in enumerate(((8.1, -5.9), (8.8, -6.5), (9.4, -5.8), (8.5, -7.1), (9.6, -7.0), (8.9, -7.7), (7.9, -6.8))):
        limb((x, y, 0), (x, y, .32), .03, .03, "leaf", seg=6)
        ball(.18, (x, y, .40), ("pink", "yellow", "purple", "white")[k % 4], seg=8)


def place():
    objects.bench((8.9, -3.8, 0), -8, width=2.2, place=None)
    person((8.7, -3.85, .05), 172, height=1.9, pose=pose("sit"), **who("jeanne", legs="grey"))


def trees(*which):
    spots = ((10.6, 7.2, 1.25), (-9.6, 13, 1.35), (13.4, -5.4, 1.15), (-7.0, 21, 1.5), (7.4, 13, 1.2), (-18.5, 12, 1.5))
    for k in which:
        x, y, s = spots[k]
        t.tree((x, y, 0), s, seed=k + 2)


def lay(i):
    return "plank", lambda: plank(None, i, 0)


def tall(name):
    return "tree", lambda: trees(*name)


# In the order they come: planks, and between them what grows around.
PARTS = [
    lay(0), lay(1), lay(2), ("site", cabin), lay(3), lay(4), tall((0,)), lay(5), lay(6),
    ("site", lambda: t.tower_crane((-20, 17, 0), 14, height=15, jib=15, drop=9.5, trolley=11)),
    lay(7), lay(8), ("site", materials), lay(9), lay(10), ("house", lambda: t.house((15.5, 12, 0), 0, None, "wall1", "roof1", 8, 6.5, 2)),
    lay(11), lay(12), tall((1,)), lay(13), lay(14), ("house", lambda: t.house((-13.5, 24, 0), 0, None, "wall4", "roof2", 7, 6, 2)),
    lay(15), lay(16), tall((2, 4)), lay(17), lay(18), lay(19),
    ("person", lambda: on_deck(-2.6, -.2, -84, pose=walk(.2), **who("aminata", legs="navy"))),
    ("rail", lambda: rail(1, 0)), ("rail", lambda: rail(1, 1)),
    ("rail", lambda: rail(-1, 0)), ("rail", lambda: rail(-1, 1)),
    ("lamp", lambda: t.lamp((-9.9, 2.7, 0), 0)), ("lamp", lambda: t.lamp((10.4, 2.7, 0), 180)),
    ("person", lambda: on_deck(3.9, .3, 90, pose=walk(.7), **who("marc", legs="denim"))),
    tall((3, 5)), ("fair", boat), ("fair", flowers),
    ("fair", place), ("fair", garden), ("fair", bunting),
]
# When everything stands, somebody passes: each takes the turn of the one before.
PASSERS = [
    lambda: on_deck(.6, -.1, -88, pose=walk(.45), **who("said", legs="denim")),
    lambda: t.cyclist((6.4, .1, deck_z(6.4) + .1), 92, .2, skin="skin2", hair="hair3", style="long", top="purple", legs="navy"),
    lambda: (on_deck(-5.4, .5, -84, pose=walk(.3), **who("fatou", legs="navy")), on_deck(-6.5, -.3, -84, pose=walk(.8), **who("mariam", legs="denim"))),
    lambda: on_deck(1.2, .2, -178, pose=pose("wave"), **who("ines", legs="navy")),
    lambda: (on_deck(-.4, .4, -84, pose=walk(.2), **who("farid", legs="denim")), on_deck(.9, -.4, -90, pose=walk(.6), **who("kevin", legs="navy"))),
    lambda: on_deck(6.3, -.1, 90, pose=walk(.1), **who("sandrine", legs="denim", helmet="white")),
]


def made(build):
    """What a builder adds."""
    before = set(bpy.data.objects)
    build()
    return [one for one in bpy.data.objects if one not in before]


def show(some, seen):
    for one in some:
        one.hide_render = not seen


def touched(some):
    """The pixels that these and their shadows on water, ground or deck may change: left, top, right, bottom."""
    scene = bpy.context.scene
    bpy.context.view_layer.update()
    sun = next(one for one in scene.objects if one.type == "LIGHT").matrix_world.to_quaternion() @ Vector((0, 0, -1))
    seen = []
    for one in some:
        for corner in one.bound_box if one.type == "MESH" else ():
            at = one.matrix_world @ Vector(corner)
            down = max(at.z + .95, 0) / -sun.z
            seen += [world_to_camera_view(scene, scene.camera, point) for point in (at, at + sun * down)]
    xs, ys = [p.x * WIDTH for p in seen], [(1 - p.y) * HEIGHT for p in seen]
    inside = lambda v, most: int(min(max(v, 0), most))
    return inside(min(xs) - PAD, WIDTH), inside(min(ys) - PAD, HEIGHT), inside(max(xs) + PAD, WIDTH), inside(max(ys) + PAD, HEIGHT)


def frame(left, top, right, bottom):
    """Renders this piece only. Half a pixel is added because Blender rounds down."""
    s = bpy.context.scene.render
    s.use_border = s.use_crop_to_border = True
    s.border_min_x, s.border_max_x = (left + .5) / WIDTH, (right + .5) / WIDTH
    s.border_min_y, s.border_max_y = (HEIGHT - bottom + .5) / HEIGHT, (HEIGHT - top + .5) / HEIGHT


def stand_at(laid, parts, passers):
    """Everything that stands after so many."""
    for k, part in enumerate(parts):
        show(part, k < laid)
    for k, passer in enumerate(passers):
        show(passer, k == laid - len(parts) - 1)


def main():
    clear()
    ground()
    parts, passers = [made(build) for _, build in PARTS], [made(build) for build in PASSERS]
    r.camera((.8, -21.5, 7.6), (.5, 3.0, 2.3), 57)
    r.quality(SAMPLES, 2, WIDTH, HEIGHT)
    bpy.context.scene.cycles.use_adaptive_sampling = False  # the same grain in each picture: only the part differs
    if os.environ.get("WHOLE"):
        for laid in os.environ["WHOLE"].split():
            stand_at(int(laid), parts, passers)
            r.render(f"{OUT}/world-{int(laid):02d}.png")
        return
    only = os.environ.get("ONLY", "").split()
    stand_at(0, parts, passers)
    if not only:
        r.render(f"{OUT}/ground.png")
    kinds = [kind for kind, _ in PARTS] + ["passer"] * len(PASSERS)
    with open(f"{OUT}/parts.txt", "w", encoding="utf-8") as f:
        for k, (kind, some) in enumerate(zip(kinds, parts + passers)):
            piece = touched(some)
            f.write(f"{k} {kind} {' '.join(map(str, piece))}\n")
            f.flush()
            if only and str(k) not in only:
                continue
            frame(*piece)
            stand_at(min(k, len(parts)), parts, passers)
            r.render(f"{OUT}/{k:02d}-without.png")
            stand_at(k + 1, parts, passers)
            r.render(f"{OUT}/{k:02d}-with.png")


if __name__ == "__main__":
    main()
