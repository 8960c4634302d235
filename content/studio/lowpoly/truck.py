"""Forklift with its driver, facing +y."""
from . import things as t
from .mesh import ball, box, limb, ring
from .people import person, pose


def _body(g):
    box((1.15, 1.9, .55), (0, -.2, .52), "yellow", g, bevel=.1, seg=3)
    box((1.15, .65, .85), (0, -1.05, .68), "steel2", g, bevel=.16, seg=3)
    for x, y, rr in ((-.52, .6, .34), (.52, .6, .34), (-.5, -.95, .28), (.5, -.95, .28)):
        t.wheel(rr, .24, (x, y, rr), g, "yellow")
    for k in range(5):
        box((1.0, .07, .05), (0, -.75 + k * .27, 2.17), "black", g, bevel=.01)
    ball(.09, (0, -.65, 2.27), "orange", g)


def _mast(g):
    for sx in (-1, 1):
        limb((sx * .5, .55, .75), (sx * .46, .30, 2.15), .035, .035, "black", g)
        limb((sx * .5, -.95, .95), (sx * .46, -.75, 2.15), .035, .035, "black", g)
        box((.10, .12, 2.5), (sx * .34, .95, 1.3), "steel2", g, bevel=.02)
        box((.13, 1.15, .05), (sx * .30, 1.62, .30), "black", g, bevel=.015)
        box((.13, .06, .7), (sx * .30, 1.06, .62), "black", g, bevel=.015)
    for z in (.4, 1.4, 2.5):
        box((.8, .08, .10), (0, .96, z), "steel2", g, bevel=.02)


def _seat(g):
    box((.5, .5, .12), (0, -.50, .85), "black", g, bevel=.05)
    box((.5, .12, .6), (0, -.75, 1.15), "black", g, rot=(8, 0, 0), bevel=.05)
    limb((0, .45, .8), (0, .22, 1.12), .03, .025, "black", g)
    ring(.15, .018, (0, .21, 1.14), "black", g, rot=(-35, 0, 0))


def forklift(g, load=None, driver=None):
    """Hangs a forklift on a group; load = a material of boxes on its forks; driver = arguments of `person`."""
    _body(g), _mast(g), _seat(g)
    who = driver or dict(skin="skin3", hair="hair1", beard=True, top="navy", legs="denim", vest="lime", helmet="yellow")
    person((0, -.42, .40), 0, g, height=1.55, **who,
           pose=pose("sit", hands=((-.13, .62, .98), (.13, .62, .98)), feet=((-.15, .55, .36), (.15, .55, .36)), lean=0))
    if load:
        t.pallet((0, 1.72, .30), 0, g, load, 2)
    return g
