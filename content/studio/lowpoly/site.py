"""Building site: sandy ground, fence and houses around, concrete frame, machines. Angles are bearings: 0 ahead, 90 right."""
import math
import random

from . import things as t
from .mesh import ball, box, cylinder, flat, group, lathe, limb


def at(azimuth, dist):
    """Ground position (x, y) in metres seen from the middle at that bearing, in degrees."""
    a = math.radians(azimuth)
    return dist * math.sin(a), dist * math.cos(a)


def ground(patches=46, stones=60):
    """Sand, darker patches, a few stones."""
    box((160, 160, .1), (0, 0, -.05), "sand", bevel=0)
    rnd = random.Random(5)
    for k in range(patches):
        x, y = at(rnd.uniform(0, 360), rnd.uniform(2.5, 16))
        w = rnd.uniform(.3, 1.1)
        pts = [(w * math.cos(a) * rnd.uniform(.8, 1.2), w * .7 * math.sin(a)) for a in [i * math.pi / 5 for i in range(10)]]
        flat(pts, (x, y), rnd.choice(("sand2", "sand3")), z=.002 + .0002 * k)
    for _ in range(stones):
        x, y = at(rnd.uniform(0, 360), rnd.uniform(2, 18))
        ball(rnd.uniform(.04, .10), (x, y, .02), rnd.choice(("concrete2", "earth")), seg=8, smooth=False)


def town():
    """Houses, trees, hills and clouds all around, beyond the fence."""
    rnd = random.Random(11)
    for i in range(40):
        az = i * 9 + rnd.uniform(-2, 2)
        x, y = at(az, rnd.uniform(30, 36))
        if i % 5 == 2:
            t.house((x, y, 0), -az, wall=f"wall{1 + i % 4}", roof=f"roof{1 + i % 2}", w=9, storeys=1 + i % 2)
        else:
            t.tree((x, y, 0), rnd.uniform(1.4, 2.2), seed=i)
    for i in range(14):
        ball(16, (*at(i * 26 + 8, 75), -4), ("hill", "hill2")[i % 2], scale=(1.5, 1.5, .62), seg=24)
    for i, az in enumerate((-160, -105, -60, -14, 28, 66, 128, 165)):
        t.cloud((0, 0, 0), 5 + i % 3, group((*at(az, 90), 34 + 6 * (i % 3)), -az))


def fence(dist=21, n=60):
    for i in range(n):
        az = i * 360 / n
        g = group((*at(az, dist), 0), -az)
        box((2.14, .05, 1.9), (0, 0, 1.05), "wall4" if i % 6 else "teal", g, bevel=.01)
        box((.08, .10, 2.1), (1.09, 0, 1.05), "steel2", g, bevel=.01)


def frame(loc=(0, 8.3, 0), storeys=3):
    """Concrete skeleton: slabs, posts, two brick walls, starter bars on top."""
    g = group(loc, 0)
    for lev in range(storeys):
        box((12, 6, .28), (0, 3.2, lev * 2.7 + 2.7), "concrete", g, bevel=.04)
        for x in (-5.6, -1.9, 1.9, 5.6):
            for y in (.6, 5.8):
                box((.4, .4, 2.5), (x, y, lev * 2.7 + 1.3), "concrete2", g)
    box((11.6, .2, 2.4), (0, 5.9, 1.3), "brick", g)
    box((5, .2, 2.4), (-3.2, 5.9, 4.0), "brick", g)
    top = storeys * 2.7
    for x in (-5.3, -3.4, -1.2, 1.4, 3.4, 5.2):
        for k in range(3):
            limb((x + k * .2, 3 + k, top + .1), (x + k * .2, 3 + k, top + .9), .02, .02, "roof2", g, 6)
    return g


def excavator(loc, turn):
    g = group(loc, turn)
    for s in (-1, 1):
        box((.45, 2.7, .6), (s * .85, 0, .35), "tyre", g, bevel=.2, seg=3)
        for k in (-.9, -.3, .3, .9):
            cylinder(.16, .48, (s * .85 - .24, k, .33), "steel2", g, rot=(0, 90, 0))
    box((1.9, 2.3, .75), (0, -.15, 1.15), "yellow", g, bevel=.12, seg=3)
    box((.85, 1.2, 1.2), (-.45, .35, 2.0), "glass", g, bevel=.08)
    box((.95, 1.3, .12), (-.45, .35, 2.62), "yellow", g)
    for p, q, w in (((.4, .8, 1.5), (.4, 2.4, 3.2), .17), ((.4, 2.4, 3.2), (.4, 3.9, 2.1), .14)):
        limb(p, q, w, w * .8, "yellow", g)
    limb((.4, 1.0, 1.9), (.4, 2.0, 2.6), .07, .05, "steel", g)
    box((.9, .6, .6), (.4, 3.95, 1.65), "steel2", g, rot=(25, 0, 0), bevel=.08)
    return g


def heap(loc, size=1.0):
    lathe([(1.3, 0), (.95, .35), (.5, .75), (.15, .98), (0, 1)], loc, "earth", scale=(size, size, size * .9), seg=9, smooth=False)


def cabin(loc, turn, door="blue"):
    """Site cabin, front to -y, its door free."""
    g = group(loc, turn)
    box((6.4, 2.6, 2.7), (0, 1.3, 1.5), "plastic", g, bevel=.06)
    box((6.5, 2.7, .2), (0, 1.3, 2.9), "blue", g)
    box((6.5, 2.7, .2), (0, 1.3, .15), "steel2", g)
    for k in range(-7, 8):
        if abs(k * .42 - 1.9) > .75:
            box((.05, .05, 2.3), (k * .42, -.01, 1.5), "wall3", g, bevel=.01)
    box((1.1, .1, 2.1), (1.9, -.03, 1.3), door, g)
    box((1.5, .1, 1.0), (-1.9, -.03, 1.75), "white", g)
    box((1.34, .1, .84), (-1.9, -.05, 1.75), "window", g)
    return g


def tie(loc, parent=None, colour="orange"):
    """Strap wound round a ladder upright: what says that the ladder is tied."""
    g = group(loc, parent=parent)
    for z in (-.05, 0, .05):
        cylinder(.058, .042, (0, 0, z), colour, g, seg=14, bevel=.008)
    limb((.03, -.05, 0), (.10, -.09, -.16), .016, .012, colour, g, 8)
    limb((-.02, -.05, 0), (-.02, -.10, -.18), .016, .012, colour, g, 8)
    return g
