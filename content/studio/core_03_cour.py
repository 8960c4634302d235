"""The delivery yard of core.03: a lorry that reverses, a forklift, a low beam, a rope under load, and a line on the ground."""
from lowpoly import render as r, things as t
from lowpoly.crew import look, stand_in
from lowpoly.lorry import lorry
from lowpoly.mesh import box, flat, group, limb, tube
from lowpoly.people import pose, walk
from lowpoly.studio import picture
from lowpoly.truck import forklift


def _floor():
    """Left of the yellow line the lorry's ground, hatched; right of it the free way for people."""
    box((160, 160, .1), (0, 0, -.05), "concrete2", bevel=0)
    flat([(.28, -8), (4.0, -8), (4.0, 4.4), (.28, 4.4)], (0, 0), "pavement", z=.004)
    for k in range(7):
        y = -4.0 + k * 1.05
        flat([(-4.6, y), (-4.6, y + .22), (-.30, y + 1.5), (-.30, y + 1.28)], (0, 0), "yellow", z=.006)
    flat([(-.02, -8), (.30, -8), (.30, 4.4), (-.02, 4.4)], (0, 0), "yellow", z=.010)
    for k in range(4):
        for s in (-1, 1):
            flat([(-.10, -.26), (.10, -.26), (.12, .26), (-.12, .26)], (2.0 + s * .2, -2.4 + 1.1 * k + .3 * s), "wall4", z=.010)


def _wall():
    box((60, .4, 5.5), (0, 13, 2.75), "wall4", bevel=0)
    for x in (-9, -3.0, 3.0, 9):
        box((3.4, .1, 3.8), (x, 12.76, 1.9), "steel", bevel=.02)
        for k in range(6):
            box((3.4, .14, .04), (x, 12.74, .5 + k * .6), "steel2", bevel=0)


def _beam():
    """Two trestles and a girder at the height of the face; Yann is a step away."""
    g = group((-1.28, 4.4, 0))
    for x in (-1.0, 1.0):
        limb((x, -.3, 0), (x, 0, 1.55), .05, .05, "steel2", g), limb((x, .3, 0), (x, 0, 1.55), .05, .05, "steel2", g)
    box((2.5, .26, .24), (0, 0, 1.62), "orange", g, bevel=.02)
    for k in range(5):
        box((.24, .28, .25), (-1.0 + .5 * k, 0, 1.62), "black", g, rot=(0, 0, 0), bevel=.01)
    yann = stand_in("yann", (-1.05, 5.15, 0), 178, walk(.22), legs="navy")
    return [g, yann]


def _rope():
    """A stack that leans, held by one taut rope to a post."""
    g = group((1.42, 5.6, 0))
    stack = group((.55, 0, .02), 0, g, tilt=(0, 13))
    for k in range(3):
        box((.95, .9, .62), (0, 0, .34 + .64 * k), "cardboard" if k != 1 else "wood", stack, bevel=.03)
    limb((-1.0, 0, 0), (-1.0, 0, 1.35), .07, .07, "steel2", g)
    tube([(-1.0, 0, 1.25), (.45, -.1, 1.85)], .045, "red", g, smooth=False)
    return g


@picture("core/03-cour", 800, 600, 12)
def cour():
    r.start(sun_turn=-36, sun_height=48)
    _floor(), _wall()
    truck = lorry((-4.15, 8.6, 0), 3, colour="teal", reversing=True)
    beam, rope = _beam(), _rope()
    lift = group((4.35, 4.9, 0), 165)
    forklift(lift, driver=look("ines", helmet="yellow", vest="orange"))
    t.pallet((4.35 + .44, 4.9 - 1.66, .55), 165, load="cardboard", layers=1)
    me = stand_in("aminata", (-.42, -.8, 0), 172, pose("stand"), legs="denim")
    stand_in("farid", (2.45, 1.5, 0), 130, pose("wave"), legs="denim")
    stand_in("sandrine", (3.45, .3, 0), 140, pose("stand"), helmet="white")
    r.camera((0, -6.9, 4.1), (0, 2.2, .95), 49)
    return {"camion": truck, "chariot": lift, "poutre": beam, "corde": rope, "moi": me,
            "zone_camion": [(-2.9, -2.2, 0), (-1.0, .6, 0)], "derriere_ligne": [(.8, -2.4, 0), (2.9, .4, 0)]}
