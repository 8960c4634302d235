"""Pictures made for the mock screens: portraits, protective equipment, steps with a harness, the footbridge world,
talk at the depot, gestures, a brake test, a bench with six pieces, a way to work.

WHAT=portraits|equip|steps|views|depot|retour|parler|gestes|bacs|freiner|etabli|pieces|trajet;
OUT and SAMPLES from the environment; ONLY=name keeps one picture of a set.
Run: OUT=out WHAT=portraits blender -b --factory-startup -noaudio -P look_scenes.py
The people, things and camera come from the lowpoly folder beside this file.
"""
import math
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
PROBE = HERE  # scene_vocab.py and scene_site360.py stand beside this file
sys.path.insert(0, PROBE)
import bpy
from lowpoly import materials, mesh, people, render as r, things as t
from lowpoly.mesh import ball, box, cylinder, flat, group, lathe, limb, prism, ring, tube
from lowpoly.people import person, pose, walk

ENV = os.environ.get
OUT, WHAT, SAMPLES = ENV("OUT", "."), ENV("WHAT", "portraits"), int(ENV("SAMPLES", 12))

PEOPLE = {
    "aminata": (dict(skin="skin5", style="scarf:yellow", top="teal"), "f1d9b0"),
    "farid": (dict(skin="skin3", beard=True, top="navy", helmet="yellow", vest="lime"), "c9dfd2"),
    "olena": (dict(skin="skin1", hair="hair3", style="long", top="blue"), "f3d3bd"),
    "kevin": (dict(skin="skin2", hair="hair2", top="lime"), "c7dcea"),
    "marc": (dict(skin="skin1", hair="hair4", top="brown"), "dccfb8"),
    "ines": (dict(skin="skin3", hair="hair1", style="curly", top="orange"), "d5e3c4"),
    "fatou": (dict(skin="skin5", style="scarf:purple", top="pink"), "cfe0ea"),
    "jose": (dict(skin="skin2", hair="hair4", beard=True, top="red"), "e9ddc2"),
    "said": (dict(skin="skin4", style="curly", top="yellow"), "bfdcd8"),
    "nadia": (dict(skin="skin3", hair="hair1", style="long", top="teal"), "f2dcc0"),
    "jeanne": (dict(skin="skin1", hair="hair4", style="bun", top="purple"), "d8e4d2"),
    "chef": (dict(skin="skin4", top="orange", helmet="white"), "bfe0f2"),
    "mariam": (dict(skin="skin2", style="scarf:teal", top="cream"), "efd2c4"),
    "bruno": (dict(skin="skin1", hair="hair2", beard=True, top="denim"), "d3dbe6"),
    "sandrine": (dict(skin="skin2", hair="grey", style="long", top="navy", vest="orange"), "dfe5c8"),
    "yann": (dict(skin="skin4", style="curly", top="denim", vest="yellow"), "ead2d0"),
}
ONLY = ENV("ONLY", "")


def wanted(name):
    return not ONLY or name in ONLY.split(",")


def clear():
    mesh._meshes.clear()
    materials._cache.clear()


def portraits():
    for name, (who, sky) in PEOPLE.items():
        if not wanted(name):
            continue
        clear()
        r.start(sky=sky, horizon=sky, ambient=.95, sun=2.4, sun_turn=-150 + 180, sun_height=45)
        person((0, 0, 0), 172, pose=pose("stand", look=6), **who)
        r.camera((.0, -2.0, 1.56), (0, 0, 1.50), 22)
        r.quality(SAMPLES, 2, 320, 320)
        r.render(f"{OUT}/who-{name}.png")


def equip():
    base = dict(skin="skin4", hair="hair1", top="denim", legs="navy")
    shots = {
        "casque": (dict(helmet="white"), pose("stand"), (0, -1.75, 1.55), (0, 0, 1.50), 27),
        "gants": (dict(glove="yellow"), pose("stand", hands=((-.17, .36, 1.22), (.17, .36, 1.22)), nod=12), (0, -1.75, 1.42), (0, 0, 1.30), 31),
        "gilet": (dict(vest="orange"), pose("stand"), (0, -1.75, 1.36), (0, 0, 1.28), 38),
        "masque": (dict(mask="water"), pose("stand"), (0, -1.75, 1.52), (0, 0, 1.47), 27),
    }
    for name, (extra, p, eye, target, fov) in shots.items():
        clear()
        r.start(sky="f3e6cb", horizon="f3e6cb", ambient=.95, sun=2.4, sun_turn=30, sun_height=45)
        person((0, 0, 0), 176, pose=p, **base, **extra)
        r.camera(eye, target, fov)
        r.quality(SAMPLES, 2, 480, 400)
        r.render(f"{OUT}/epi-{name}.png")


def steps():
    with open(os.path.join(PROBE, "scene_vocab.py")) as f:
        source = f.read().split("\nr.start(")[0].replace("os.path.abspath(__file__)", repr(os.path.join(PROBE, "x")))
    space = {"__name__": "vocab"}
    exec(compile(source, "scene_vocab", "exec"), space)
    shots = {"regarder": ((.0, -2.1, 1.5), (-1.02, .45, 1.06), 34), "mettre": ((.05, -3.3, 1.5), (.34, .2, 1.12), 31),
             "serrer": ((.10, -1.7, 1.25), (.33, .2, 1.02), 27), "accrocher": ((.4, -1.6, 1.35), (.72, 1.1, .86), 28)}
    for name, (eye, target, fov) in shots.items():
        clear()
        r.start(sun_turn=-35, sun_height=52)
        space["roof_scene"]()
        r.camera(eye, target, fov)
        r.quality(SAMPLES, 2, 480, 400)
        r.render(f"{OUT}/etape-{name}.png")


def depot():
    """The forklift and the walker, tall for a phone."""
    with open(os.path.join(PROBE, "scene_vocab.py")) as f:
        source = f.read().split("\nr.start(")[0].replace("os.path.abspath(__file__)", repr(os.path.join(PROBE, "x")))
    space = {"__name__": "vocab"}
    exec(compile(source, "scene_vocab", "exec"), space)
    r.start(sun_turn=-30, sun_height=58, sky="e7eef2", horizon="f6efe2", ambient=.85, sun=2.3)
    space["warehouse_scene"]()
    r.camera((4.7, -7.2, 2.9), (.75, -.1, 1.0), 42)
    r.quality(SAMPLES, 2, 720, 820)
    r.render(f"{OUT}/depot.png")


def views():
    """Flat views of the 360 degree site, as the viewer shows them: straight ahead, right, behind, left; tall for a phone."""
    with open(os.path.join(PROBE, "scene_site360.py")) as f:
        source = f.read().split("\nr.start(")[0].replace("os.path.abspath(__file__)", repr(os.path.join(PROBE, "x")))
    space = {"__name__": "site"}
    exec(compile(source, "scene_site360", "exec"), space)
    r.start(sun_turn=-62, sun_height=50)
    for part in ("ground", "surroundings", "building", "lifting", "cabin", "sawing", "extras"):
        space[part]()
    for name, azimuth, lift, fov, w, h in (("droite", 92, .28, 62, 720, 860), ("devant", 0, .12, 62, 640, 440), ("derriere", 166, -.02, 60, 640, 440), ("gauche", -90, -.06, 62, 640, 440)):
        a = math.radians(azimuth)
        r.camera((0, 0, 1.7), (math.sin(a), math.cos(a), 1.7 + lift), fov)
        r.quality(SAMPLES, 2, w, h)
        r.render(f"{OUT}/site-{name}.png")


def plank(g, i, y, new=False):
    box((.86, 2.5, .16), (-8.6 + i * .905, y, 1.72 + .55 * math.sin(math.pi * i / 19)), "orange" if new else ("wood" if i % 2 else "wood2"), g, rot=(0, -6 * math.cos(math.pi * i / 19), 0), bevel=.03)


def deck_z(x):
    return 1.72 + .55 * math.sin(math.pi * (x + 8.6) / (19 * .905))


def bridge(done, people_on=True, whole=False, shot=None):
    """Two banks, a river, a footbridge of 20 planks; `done` planks laid, the next one held by two workers."""
    clear()
    r.start(sky="bfe2f3", horizon="fff0da", sun_turn=-38, sun_height=46)
    box((160, 160, .1), (0, 60, -1.6), "grass", bevel=0)
    flat([(-7.2, -40), (7.4, -40), (6.6, -6), (6.9, 4), (5.2, 16), (4.8, 60), (-3.6, 60), (-4.4, 16), (-6.4, 4), (-6.6, -6)], (0, 0), "water", z=-.92)
    for s in (-1, 1):
        pts = [(s * 6.3, -40), (s * 6.2, -6), (s * 6.5, 4), (s * 4.9, 16), (s * 4.4, 60), (s * 90, 60), (s * 90, -40)]
        prism_ground(pts if s > 0 else pts[::-1], "sand" if s < 0 else "grass")
    for x, y, rr in ((-6.0, -3.4, .7), (-6.6, -4.6, .5), (6.2, -4.2, .6), (6.0, 5.4, .8), (-5.6, 6.4, .6), (5.9, -2.6, .4)):
        ball(rr, (x, y, -.5), "concrete2", seg=8, smooth=False)
    for k in range(9):
        w, x = .5 + .3 * (k % 3), (-3.8, 2.6, -.6, 3.6, -2.4, 1.2, -3.2, 2.0, .2)[k]
        flat([(-w, 0), (-w * .4, -.10), (w * .5, -.08), (w, 0), (w * .3, .09), (-w * .5, .07)], (x, -9 + k * 3.3), "wall4", z=-.9)
    # abutments, piers, cables
    for s in (-1, 1):
        box((2.4, 3.4, 1.9), (s * 9.4, 0, .8), "concrete", bevel=.08)
        prism_ramp(s)
    for x in (-3.6, 3.6):
        z = deck_z(x)
        for y in (-1.05, 1.05):
            limb((x * 1.05, y * 1.15, -1.4), (x, y, z - .1), .18, .14, "concrete2")
        box((.34, 2.7, .26), (x, 0, z - .22), "wood2")
    full = 20 if whole else done
    for i in range(full):
        plank(None, i, 0)
    last = -8.6 + (full - 1) * .905
    for y in (-1.2, 1.2):
        n = 0
        x = -8.6
        pts = []
        while x <= last + .1:
            limb((x, y, deck_z(x)), (x, y, deck_z(x) + 1.0), .06, .05, "yellow")
            pts.append((x, y, deck_z(x) + 1.0))
            x += 1.81
            n += 1
        for a, b in zip(pts, pts[1:]):
            limb(a, b, .05, .05, "yellow")
            limb((a[0], a[1], a[2] - .45), (b[0], b[1], b[2] - .45), .035, .035, "yellow")
    for y in (-1.05, 1.05):  # beams over the whole span: what will come
        for i in range(24):
            a, b = -8.6 + i * .717, -8.6 + (i + 1) * .717
            limb((a, y, deck_z(a) - .18), (b, y, deck_z(b) - .18), .10, .10, "steel2")
    # left bank: the site
    cab = group((-15.5, 7.5, 0), 18)
    box((6.4, 2.6, 2.7), (0, 0, 1.5), "plastic", cab, bevel=.06)
    box((6.5, 2.7, .2), (0, 0, 2.9), "blue", cab)
    box((1.2, .1, 2.0), (1.4, -1.3, 1.2), "teal", cab)
    box((1.6, .1, .9), (-1.4, -1.3, 1.8), "window", cab)
    t.tower_crane((-20, 17, 0), 14, height=15, jib=15, drop=9.5, trolley=11)
    t.pallet((-13.2, -2.6, 0), 14, load="brick", layers=2)
    t.pallet((-11.0, 4.4, 0), -10, load="cardboard", layers=1)
    for k in range(4):
        box((3.2, .34, .16), (-13.6, 2.4 + .4 * k, .1 + .0 * k), "wood", rot=(0, 0, 6), bevel=.02)
    for k in range(3):
        box((3.2, .34, .16), (-13.5, 2.6 + .4 * k, .28), "wood2", rot=(0, 0, 3), bevel=.02)
    for x, y in ((-10.8, -2.9), (-12.0, -4.0), (-9.6, 3.2)):
        t.cone((x, y, 0), size=1.3)
    # right bank: the village
    t.house((15.5, 12, 0), 0, None, "wall1", "roof1", 8, 6.5, 2)
    t.house((25, 16, 0), 0, None, "wall2", "roof2", 8, 6.5, 2)
    t.house((9.5, 24, 0), 0, None, "wall3", "roof1", 8, 6.5, 1)
    t.house((22, 30, 0), 0, None, "wall4", "roof2", 8, 6.5, 2)
    for i, (x, y, s) in enumerate(((10.4, 7.2, 1.2), (20.5, 8.4, 1.3), (12.0, -4.2, 1.1), (18.2, -3.0, 1.35), (-9.5, 14, 1.2), (-7.2, 22, 1.5), (6.6, 32, 1.7), (-14, 34, 1.8), (-22, 30, 1.8), (30, 6, 1.6), (-25, 6, 1.5))):
        t.tree((x, y, 0), s, seed=i + 2)
    t.lamp((11.4, 2.6, 0), 180) if hasattr(t, "lamp") else None
    for i, x in enumerate((-70, -22, 30, 78)):
        ball(34, (x, 120, -20), ("hill", "hill2")[i % 2], scale=(1.6, 1, .9))
    for x, z, s in ((-34, 30, 4.2), (10, 36, 4.8), (44, 28, 3.8)):
        t.cloud((x, 110, z), s)
    if shot:
        return shot()
    if people_on:
        hold = deck_z(last)
        person((last - .25, -.62, hold + .1), -90, skin="skin3", beard=True, top="navy", legs="denim", vest="lime", helmet="yellow", pose=pose("carry", lean=4))
        person((last - .35, .70, hold + .1), -80, skin="skin5", style="bun", top="teal", legs="navy", vest="orange", helmet="white", pose=pose("carry", lean=4))
        box((.86, 2.5, .16), (last + .62, .04, hold + 1.14), "orange", rot=(0, 0, 4), bevel=.03)
        person((-5.2, .2, deck_z(-5.2) + .1), -84, skin="skin4", top="red", legs="navy", vest="orange", helmet="yellow", pose=walk(.2))
        person((10.9, -.6, 0.75), 82, skin="skin1", hair="hair4", style="bun", top="purple", legs="grey", pose=pose("wave", look=-10))
        person((12.2, .8, 0.35), 100, skin="skin3", style="scarf:pink", top="cream", legs="denim", pose=pose("wave"))
    else:
        person((-2.4, -.3, deck_z(-2.4) + .1), -84, skin="skin5", style="scarf:yellow", top="teal", legs="navy", pose=walk(.2))
        person((1.2, .5, deck_z(1.2) + .1), -90, skin="skin3", beard=True, top="navy", legs="denim", pose=walk(.7))
        person((4.4, -.2, deck_z(4.4) + .1), 84, skin="skin1", hair="hair4", style="bun", top="purple", legs="grey", pose=pose("wave"))
        person((-6.2, .2, deck_z(-6.2) + .1), -90, skin="skin4", style="curly", top="yellow", legs="denim", pose=walk(.45))
    r.camera((.8, -21.5, 7.6), (.5, 3.0, 2.3), 57)
    r.quality(SAMPLES, 2, 1080, 760)
    r.render(f"{OUT}/{WHAT}.png")


def prism_ground(pts, mat):
    flat(pts, (0, 0), mat, z=0.0)
    for (x0, y0), (x1, y1) in zip(pts, pts[1:]):
        if abs(x0) < 8 and abs(x1) < 8:
            limb((x0, y0, -.42), (x1, y1, -.42), .40, .40, "earth" if mat == "sand" else "leaf", seg=5)


def prism_ramp(s):
    for k in range(9):
        x = s * (10.4 + k * .62)
        z = 1.62 - k * .20
        if z > 0:
            box((.66, 2.9, z), (x, 0, z / 2), "concrete" if k % 2 else "pavement", bevel=.03)


def retour():
    """Somebody steps on the bridge again; two people turn and wave."""
    def shot():
        z = lambda x: deck_z(x) + .1
        person((-7.7, -.15, z(-7.7)), -86, pose=pose("wave"), **PEOPLE["aminata"][0], legs="navy")
        person((-4.5, -.62, z(-4.5)), 100, pose=pose("wave"), **PEOPLE["farid"][0], legs="denim")
        person((-4.0, .66, z(-4.0)), 84, pose=pose("stand"), **PEOPLE["jeanne"][0], legs="grey")
        box((.86, 2.5, .16), (-1.9, .04, z(-1.9) + .1), "orange", rot=(0, -3, 0), bevel=.03)
        r.camera((-11.7, -3.3, 4.15), (-4.4, .2, 2.75), 54)
        r.quality(SAMPLES, 2, 760, 600)
        r.render(f"{OUT}/retour.png")
    bridge(14, shot=shot)


def bin_box(loc, turn, colour, parent=None, w=.62, d=.42, h=.30):
    """Open handling bin."""
    g = group(loc, turn, parent)
    box((w, d, .03), (0, 0, .02), colour, g, bevel=.008)
    for s in (-1, 1):
        box((.03, d, h), (s * w / 2, 0, h / 2), colour, g, bevel=.01)
        box((w, .03, h), (0, s * d / 2, h / 2), colour, g, bevel=.01)
        box((.06, d + .05, .05), (s * (w / 2 + .005), 0, h), colour, g, bevel=.012)
        box((w + .04, .06, .05), (0, s * (d / 2 + .005), h), colour, g, bevel=.012)
    return g


def bins(loc, turn, colour, n=2):
    for k in range(n):
        bin_box((loc[0], loc[1], loc[2] + .31 * k), turn + 4 * k, colour)


def depot_room():
    space = probe("scene_vocab.py")
    box((40, 40, .1), (0, 0, -.05), "concrete", bevel=0)
    box((40, .3, 9), (0, 9, 4.5), "wall3", bevel=0)
    box((.3, 40, 9), (-9, 0, 4.5), "wall4", bevel=0)
    flat([(-12, -.07), (12, -.07), (12, .07), (-12, .07)], (0, 2.4), "yellow", z=.005)
    space["rack"]((-3.9, 6.2, 0), 0, 2)
    box((1.5, .1, 2.4), (4.0, 8.8, 1.2), "green", bevel=.02)
    t.exit_sign((4.0, 8.7, 3.1), 0, size=1.5)
    t.extinguisher((2.7, 8.7, .75))
    return space


def probe(name):
    with open(os.path.join(PROBE, name)) as f:
        source = f.read().split("\nr.start(")[0].replace("os.path.abspath(__file__)", repr(os.path.join(PROBE, "x")))
    space = {"__name__": "probe"}
    exec(compile(source, name, "exec"), space)
    return space


def parler():
    """The team leader shows where two blue bins go: far end, on the left."""
    r.start(sun_turn=-30, sun_height=58, sky="e7eef2", horizon="f6efe2", ambient=.85, sun=2.3)
    depot_room()
    person((.62, .1, 0), 166, pose=pose("stand", hands=((-.27, .05, .76), (.62, .02, 1.42)), elbow=(.3, -1, -.2), look=10), **PEOPLE["sandrine"][0], legs="denim")
    bins((-.62, .25, 0), 12, "blue")
    bins((1.62, .9, 0), -10, "red")
    t.pallet((-2.2, 4.2, 0), 4, load=None)
    bins((-2.45, 4.2, .14), 2, "teal", 1)
    person((2.9, 4.4, 0), 150, pose=pose("carry"), **PEOPLE["yann"][0], legs="navy")
    box((.5, .4, .36), (2.75, 3.98, 1.02), "cardboard", rot=(0, 0, -28))
    r.camera((.0, -3.9, 1.72), (-.06, .6, .98), 46)
    r.quality(SAMPLES, 2, 760, 500)
    r.render(f"{OUT}/parler.png")


def bacs():
    r.start(sky="e7eef2", horizon="f6efe2", ambient=.95, sun=2.4, sun_turn=30, sun_height=50)
    box((30, 30, .1), (0, 0, -.05), "concrete", bevel=0)
    box((30, .3, 9), (0, 3.4, 4.5), "wall3", bevel=0)
    bins((0, .3, 0), 14, "blue")
    bins((.82, .1, 0), -8, "blue", 1)
    r.camera((.7, -1.9, 1.35), (.36, .25, .28), 42)
    r.quality(SAMPLES, 2, 480, 400)
    r.render(f"{OUT}/bacs.png")


GESTES = {  # name: who, turn, pose, extra
    "pas-compris": ("aminata", 180, pose("stand", hands=((-.42, .26, 1.20), (.42, .26, 1.20)), elbow=(0, -.4, -1), look=12, nod=-6), None),
    "repeter": ("aminata", 172, pose("stand", hands=((-.27, .05, .76), (.235, .10, 1.55)), elbow=(1, -.1, -.4), look=-16), None),
    "lentement": ("aminata", 176, pose("stand", hands=((-.20, .42, 1.08), (.20, .42, 1.08)), elbow=(0, -.6, -1), nod=6), "paumes"),
    "montrer": ("aminata", 180, pose("stand", hands=((-.38, .40, 1.16), (.15, .20, 1.60)), elbow=(.7, -.2, -1)), None),
    "oui": ("aminata", 176, pose("stand", hands=((-.27, .05, .76), (.27, .38, 1.26)), elbow=(.6, -.4, -1)), "pouce"),
    "elle-repete": ("sandrine", 206, pose("stand"), "ondes"),
    "elle-montre": ("sandrine", 172, pose("stand", hands=((-.27, .05, .76), (.44, .34, 1.36)), elbow=(.3, -1, -.3), look=24), None),
    "elle-rien": ("sandrine", 52, pose("stand", look=-10), None),
}


def gestes():
    for name, (who, turn, p, extra) in GESTES.items():
        if not wanted(name):
            continue
        clear()
        look, sky = PEOPLE[who]
        r.start(sky=sky, horizon=sky, ambient=.95, sun=2.4, sun_turn=30, sun_height=45)
        root = person((0, 0, 0), turn, pose=p, **look)
        skin = look["skin"]
        if extra == "pouce":
            limb((.262, .44, 1.29), (.252, .44, 1.42), .028, .024, skin, root)
        if extra == "paumes":
            for s in (-1, 1):
                ball(.085, (s * .20, .50, 1.085), skin, root, scale=(.85, 1.1, .34))
        if extra == "ondes":
            for rr in (.20, .28, .36):
                tube([(.06 + rr * math.cos(a), -.18, 1.48 + rr * math.sin(a)) for a in (-.6, -.3, 0, .3, .6)], .017, "navy")
        r.camera((0, -2.15, 1.40), (0, 0, 1.33), 30)
        r.quality(SAMPLES, 2, 320, 300)
        r.render(f"{OUT}/geste-{name}.png")


def freiner():
    """Wet road from behind the car; somebody is on the crossing."""
    r.start(sky="b9cbd8", horizon="eef0ea", sun_turn=-40, sun_height=46, ambient=.85, sun=1.9)
    box((300, 300, .1), (0, 60, -.12), "grass", bevel=0)
    box((7, 240, .1), (0, 60, -.05), "asphalt", bevel=0)
    for s in (-1, 1):
        box((3.4, 240, .26), (s * 5.2, 60, 0), "pavement", bevel=.02)
        box((.16, 240, .28), (s * 3.58, 60, 0), "kerb", bevel=.02)
    for k in range(12):
        y = -8 + k * 6
        if abs(y + 1.5 - 14.1) > 3.4:
            flat([(-.07, y), (.07, y), (.07, y + 3), (-.07, y + 3)], (0, 0), "line", z=.006)
    for k in range(7):
        x = -3.0 + k
        flat([(x - .25, 12.6), (x + .25, 12.6), (x + .25, 15.6), (x - .25, 15.6)], (0, 0), "line", z=.006)
    for x, y, rx, ry in ((.9, 5.4, 1.0, .7), (2.5, 8.2, .7, .9), (-1.8, 8.2, 1.0, .9), (1.4, 10.4, 1.0, .6), (-2.3, 2.8, .7, .9), (2.6, 3.6, .5, .6)):
        flat([(x + rx * (1 + .12 * math.sin(3 * a)) * math.cos(a), y + ry * math.sin(a)) for a in [i * math.pi / 9 for i in range(18)]], (0, 0), "water", z=.008)
    t.car((1.75, -1.2, 0), 0, "teal")
    person((-.35, 14.1, 0), -90, pose=walk(.2), **PEOPLE["fatou"][0], legs="navy", height=1.72)
    t.sign("crossing", (4.0, 12.0, .1), 0, size=.5)
    for x, y, turn, wall, roof in ((-12, 14, 90, "wall2", "roof1"), (-12, 25, 90, "wall1", "roof2"), (-12, 37, 90, "wall4", "roof1"), (12, 17, -90, "wall1", "roof1"), (12, 29, -90, "wall3", "roof2"), (12, 41, -90, "wall2", "roof1"), (-12, 3, 90, "wall3", "roof2")):
        t.house((x, y, 0), turn, None, wall, roof, 9, 7, 2)
    for i, (x, y) in enumerate(((-5.6, 7.5), (-5.6, 17), (5.8, 12), (5.8, 26), (-5.6, 31), (5.8, 36))):
        t.tree((x, y, .1), .9, seed=i)
    for i, x in enumerate((-50, -8, 34)):
        ball(28, (x, 140, -14), ("hill", "hill2")[i % 2], scale=(1.3, 1, .9))
    for x, z, s in ((-34, 40, 7), (8, 46, 8), (46, 38, 6)):
        t.cloud((x, 150, z), s)
    r.camera((1.0, -9.6, 3.9), (.75, 6.0, 1.25), 44)
    r.quality(SAMPLES, 2, 720, 560)
    r.render(f"{OUT}/freiner.png")


def piece(kind, loc, turn=0.0, parent=None):
    """Six pieces told apart by shape and by colour."""
    g = group(loc, turn, parent)
    if kind == "socle":
        box((.36, .36, .07), (0, 0, .035), "blue", g, bevel=.015)
    elif kind == "tige":
        cylinder(.045, .36, (0, 0, 0), "steel2", g, bevel=.012)
    elif kind == "disque":
        cylinder(.16, .06, (0, 0, 0), "yellow", g, seg=28, bevel=.015)
        ring(.075, .014, (0, 0, .06), "orange", g)
    elif kind == "cube":
        box((.19, .19, .19), (0, 0, .095), "red", g, bevel=.018)
    elif kind == "vis":
        for a in (0, 90):
            box((.26, .075, .07), (0, 0, .035), "black", g, rot=(0, 0, a), bevel=.015)
        cylinder(.045, .10, (0, 0, .0), "black", g)
    else:
        prism([(-.19, 0), (.19, 0), (0, .17)], .30, (0, 0, 0), "green", g, bevel=.014)
    return g


def table():
    box((3.2, 1.7, .10), (0, .1, -.05), "wood", bevel=.02)
    for k in range(5):
        box((3.16, .02, .004), (0, -.55 + k * .33, .001), "wood2", bevel=0)
    box((9, .2, 5), (0, 2.4, 1), "wall1", bevel=0)


def etabli():
    """Half-built: base, rod, disc; the other three wait."""
    r.start(sky="f3e6cb", horizon="f3e6cb", ambient=.95, sun=2.4, sun_turn=32, sun_height=50)
    table()
    piece("socle", (-.42, .12, 0), 8)
    piece("tige", (-.42, .12, .07), 0)
    piece("disque", (-.42, .12, .30), 0)
    piece("cube", (.12, -.10, 0), 20)
    piece("vis", (.46, .34, 0), 30)
    piece("capot", (.62, -.18, 0), -24)
    ball(.075, (-.86, .42, .26), "grey"), cylinder(.09, .06, (-.86, .42, 0), "black"), cylinder(.03, .2, (-.86, .42, .04), "black")
    r.camera((.0, -1.85, 1.30), (.0, .08, .10), 44)
    r.quality(SAMPLES, 2, 720, 620)
    r.render(f"{OUT}/etabli.png")


def pieces():
    for name, turn, size in (("socle", 20, .06), ("tige", 0, .2), ("disque", 0, .05), ("cube", 24, .10), ("vis", 24, .05), ("capot", -32, .09)):
        if not wanted(name):
            continue
        clear()
        r.start(sky="f3e6cb", horizon="f3e6cb", ambient=.8, sun=1.9, sun_turn=32, sun_height=52)
        box((40, 40, .1), (0, 0, -.05), "wall3", bevel=0)
        piece(name, (0, 0, 0), turn)
        r.camera((0, -.78, .62), (0, 0, size), 36)
        r.quality(SAMPLES, 2, 240, 200)
        r.render(f"{OUT}/piece-{name}.png")


def bus(loc, turn):
    g = group(loc, turn)
    box((2.5, 9.5, 2.7), (0, 0, 1.75), "blue", g, bevel=.22, seg=3)
    box((2.54, 8.6, .95), (0, -.1, 2.25), "window", g, bevel=.06)
    box((2.0, .12, 1.3), (0, 4.72, 2.05), "window", g, bevel=.05)
    box((2.53, 9.2, .16), (0, 0, 1.1), "cream", g, bevel=.02)
    for y in (2.6, 1.5, -2.6):
        for s in (1,):
            box((.06, .9, 2.1), (s * 1.26, y if y != 1.5 else 3.6, 1.6), "glass", g, bevel=.02)
    for x in (-1.1, 1.1):
        for y in (3.0, -2.8):
            t.wheel(.48, .3, (x, y, .48), g, "steel")
    return g


def street():
    box((200, 200, .1), (0, 30, -.12), "grass", bevel=0)
    box((200, 7, .1), (0, 0, -.05), "asphalt", bevel=0)
    for s in (-1, 1):
        box((200, 3.4, .26), (0, s * 5.2, 0), "pavement", bevel=.02)
        box((200, .16, .28), (0, s * 3.58, 0), "kerb", bevel=.02)
    for k in range(-6, 7):
        flat([(k * 6, -.07), (k * 6 + 3, -.07), (k * 6 + 3, .07), (k * 6, .07)], (0, 0), "line", z=.006)


def trajet():
    her = dict(PEOPLE["aminata"][0], legs="navy")
    for name in ("maison", "arret", "marche", "portail", "equipe"):
        if not wanted(name):
            continue
        clear()
        dawn = name == "maison"
        r.start(**(dict(sky="8fa8cf", horizon="ffd9b0", sun_turn=60, sun_height=22, sun=2.2, ambient=.75) if dawn else dict(sun_turn=-36, sun_height=46)))
        street()
        if name == "maison":
            t.house((0, 12.4, 0), 0, None, "wall2", "roof1", 9, 7, 2)
            t.house((11, 13, 0), 0, None, "wall4", "roof2", 9, 7, 2)
            t.house((-11, 13, 0), 0, None, "wall1", "roof2", 9, 7, 2)
            t.tree((-4.6, 7.6, 0), 1.0, seed=3), t.lamp((5.2, 5.6, .1), 180)
            person((1.2, 6.2, .13), 158, pose=walk(.2), **her)
            r.camera((3.4, -3.4, 2.3), (.9, 9.0, 2.2), 46)
        elif name == "arret":
            bus((2.2, 1.9, 0), 90)
            for x in (-5.6, -2.8):
                limb((x, 6.6, .1), (x, 6.6, 2.6), .05, .05, "steel2")
            box((3.6, 1.6, .12), (-4.2, 6.2, 2.65), "teal"), box((3.0, .06, 1.6), (-4.2, 6.7, 1.3), "glass"), box((2.2, .4, .1), (-4.2, 6.4, .55), "wood")
            limb((-6.6, 4.4, .1), (-6.6, 4.4, 2.9), .05, .05, "steel2"), box((.7, .06, .7), (-6.6, 4.38, 2.7), "blue", bevel=.1)
            person((-4.4, 4.7, .13), -110, pose=pose("wave"), **her)
            for i, x in enumerate((-14, -3, 8, 19)):
                t.house((x, 15, 0), 0, None, f"wall{1 + i % 4}", f"roof{1 + i % 2}", 9, 7, 2)
            r.camera((-5.6, -6.6, 2.6), (-1.9, 3.2, 1.5), 46)
        elif name == "marche":
            for k in range(7):
                y = -3.0 + k
                flat([(-1.5, y - .25), (1.5, y - .25), (1.5, y + .25), (-1.5, y + .25)], (0, 0), "line", z=.007)
            t.sign("crossing", (2.3, 4.1, .1), -60, size=.42)
            person((-.1, .2, 0), 20, pose=walk(.2), **her)
            t.car((8.6, 1.8, 0), 90, "white")
            for i, x in enumerate((-13, -2, 9)):
                t.house((x, 13, 0), 0, None, f"wall{1 + (i + 1) % 4}", f"roof{1 + i % 2}", 9, 7, 2)
            t.tree((-4.4, 6.2, .1), .95, seed=5), t.tree((6.0, 6.4, .1), 1.0, seed=6)
            r.camera((3.6, -6.4, 2.3), (.4, 1.8, 1.15), 44)
        else:
            box((60, 30, .12), (0, 19.4, -.02), "sand", bevel=0)
            for x in (-6.4, -4.2, 3.4, 5.6):
                t.barrier((x, 5.6, .1), 0, length=2.1)
            for x in (-2.9, 2.2):
                box((.3, .3, 2.4), (x, 5.6, 1.2), "orange", bevel=.03)
            box((5.4, .3, .7), (-.35, 5.6, 2.7), "white", bevel=.04)
            prism([(.26 * math.cos(i * math.pi / 9), .26 * math.sin(i * math.pi / 9)) for i in range(18)], .06, (-1.6, 5.42, 2.7), "blue")
            prism([(-.28, -.22), (.28, -.22), (0, .26)], .06, (-.3, 5.42, 2.7), "yellow")
            g = group((6.6, 12.6, 0), -8)
            box((6.4, 2.6, 2.7), (0, 0, 1.5), "plastic", g, bevel=.06), box((6.5, 2.7, .2), (0, 0, 2.9), "blue", g), box((1.2, .1, 2.0), (-1.4, -1.3, 1.2), "teal", g)
            t.tower_crane((-9, 26, 0), 10, height=13, jib=15, drop=9, trolley=10)
            t.scaffold((-3.0, 16.5, 0), 0, bays=3, levels=2)
            if name == "portail":
                person((-.1, 3.2, .13), 10, pose=walk(.7), **her)
                person((1.2, 7.0, .1), 170, pose=pose("wave"), **PEOPLE["sandrine"][0], legs="denim", helmet="white")
                r.camera((.9, -4.4, 2.3), (-.25, 6.0, 1.75), 46)
            else:  # the team greets whoever holds the phone
                person((.05, 3.6, .13), 176, pose=pose("wave"), **PEOPLE["sandrine"][0], legs="denim", helmet="white")
                person((-1.05, 4.3, .13), 192, pose=pose("stand"), **PEOPLE["yann"][0], legs="navy", helmet="yellow")
                person((1.2, 4.4, .13), 168, pose=pose("wave"), **dict(PEOPLE["farid"][0], legs="denim"))
                r.camera((.08, .9, 1.74), (.06, 4.2, 1.70), 54)
        r.quality(SAMPLES, 2, *((760, 290) if name == "equipe" else (400, 300)))
        r.render(f"{OUT}/{name}.png" if name == "equipe" else f"{OUT}/trajet-{name}.png")


if __name__ == "__main__":
    {"portraits": portraits, "equip": equip, "steps": steps, "views": views, "depot": depot,
     "retour": retour, "parler": parler, "gestes": gestes, "bacs": bacs, "freiner": freiner, "etabli": etabli, "pieces": pieces,
     "trajet": trajet}[WHAT]()
