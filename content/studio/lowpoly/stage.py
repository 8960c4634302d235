"""Places that several pictures share: the plain ground of a gesture, of a thing, and the depot."""
from . import render as r, things as t
from .mesh import box, flat, group, lathe, limb, prism

THING_SKY = "f3e6cb"


def plain(sky):
    """Nothing but a warm plain ground and the portrait light: a gesture is read by its outline."""
    r.start(sky=sky, horizon=sky, ambient=.95, sun=2.4, sun_turn=30, sun_height=45)


def bust():
    """The frame of every gesture seen from head to belt."""
    r.camera((0, -2.15, 1.42), (0, 0, 1.33), 34)


def table_top(sky=THING_SKY):
    """A thing on a warm ground with its shadow."""
    r.start(sky=sky, horizon=sky, ambient=.85, sun=2.1, sun_turn=32, sun_height=52)
    box((60, 60, .1), (0, 0, -.05), "wall3", bevel=0)


def hall():
    """A light depot: floor, two walls."""
    r.start(sun_turn=-30, sun_height=58, sky="e7eef2", horizon="f6efe2", ambient=.85, sun=2.3)
    box((40, 40, .1), (0, 0, -.05), "concrete", bevel=0)
    box((40, .3, 9), (0, 9, 4.5), "wall4", bevel=0)
    box((.3, 40, 9), (-9, 0, 4.5), "wall4", bevel=0)
    box((40, .06, .16), (0, 8.84, .08), "concrete2", bevel=0)


def exit_door(x, y=8.8, running=True):
    """Green door, with the running figure above it unless another sign goes there; returns the group."""
    g = group((x, y, 0))
    box((1.24, .12, 2.3), (0, .02, 1.15), "white", g, bevel=.02)
    box((1.08, .12, 2.2), (0, -.02, 1.1), "green", g, bevel=.02)
    box((.72, .08, .08), (0, -.10, 1.05), "reflect", g)
    if running:
        t.exit_sign((0, -.08, 2.72), 0, g, size=1.25)
    return g


def shelf(loc, turn=0.0, parent=None, width=2.0, boards=(.12, .95, 1.75), height=2.1, depth=.7):
    """Open shelves, empty."""
    g = group(loc, turn, parent)
    for x in (-width / 2, width / 2):
        for y in (-depth / 2, depth / 2):
            box((.07, .07, height), (x, y, height / 2), "blue", g, bevel=.01)
    for z in boards:
        box((width - .02, depth, .05), (0, 0, z), "orange", g, bevel=.01)
    return g


def bin_box(loc, turn, colour, parent=None, w=.62, d=.42, h=.30):
    """Open handling bin, hard edges."""
    g = group(loc, turn, parent)
    box((w, d, .03), (0, 0, .02), colour, g, bevel=.008)
    for s in (-1, 1):
        box((.03, d, h), (s * w / 2, 0, h / 2), colour, g, bevel=.01)
        box((w, .03, h), (0, s * d / 2, h / 2), colour, g, bevel=.01)
        box((.06, d + .05, .05), (s * (w / 2 + .005), 0, h), colour, g, bevel=.012)
        box((w + .04, .06, .05), (0, s * (d / 2 + .005), h), colour, g, bevel=.012)
    return g


def danger_label(loc, turn=0.0, parent=None, size=.17):
    """Yellow triangle with an exclamation mark, facing -y."""
    g = group(loc, turn, parent, scale=size)
    prism([(-.62, -.45), (.62, -.45), (0, .65)], .02, (0, 0, 0), "black", g, bevel=.008)
    prism([(-.46, -.36), (.46, -.36), (0, .46)], .04, (0, 0, 0), "yellow", g)
    prism([(-.05, -.10), (.05, -.10), (.065, .22), (-.065, .22)], .06, (0, 0, 0), "black", g)
    prism([(-.055, -.27), (.055, -.27), (.055, -.17), (-.055, -.17)], .06, (0, 0, 0), "black", g)
    return g


def bins(loc, turn, colour, n=2, danger=False):
    """A stack of bins; with the danger label on their front if asked. Returns the group."""
    g = group(loc, turn)
    for k in range(n):
        bin_box((0, 0, .31 * k), 4 * k, colour, g)
        if danger:
            danger_label((0, -.245, .31 * k + .14), 4 * k, g)
    return g


def sack(loc, turn, colour, parent=None, size=1.0):
    """Soft bag, full, tied at the top."""
    g = group(loc, turn, parent, scale=size)
    lathe([(0, 0), (.20, .0), (.255, .05), (.275, .16), (.26, .30), (.20, .42), (.10, .50), (.055, .54)], (0, 0, 0), colour, g, scale=(1, .78, 1))
    lathe([(.062, .525), (.072, .54), (.062, .555)], (0, 0, 0), "cream", g, scale=(1, .9, 1))
    lathe([(.050, .55), (.085, .60), (.125, .655), (.110, .66), (.06, .60), (0, .58)], (0, 0, 0), colour, g, seg=11, smooth=False, scale=(1, .7, 1))
    for x, z in ((-.12, .30), (.07, .24), (.15, .34)):     # folds
        limb((x, -.205 + abs(x) * .25, z), (x * .5, -.135, z + .17), .012, .006, colour, g, 8)
    return g


def carton(loc, turn=0.0, parent=None, size=(.56, .42, .40)):
    """Closed cardboard box with a strip of tape."""
    g = group(loc, turn, parent)
    w, d, h = size
    box(size, (0, 0, h / 2), "cardboard", g, bevel=.012)
    box((.07, d + .006, h + .006), (0, 0, h / 2), "wood", g, bevel=.004)
    return g


def yellow_line(y, x0=-12, x1=12, w=.07):
    flat([(x0, -w), (x1, -w), (x1, w), (x0, w)], (0, y), "yellow", z=.005)


def ground(sky, mat="sand", back=1.65):
    """Plain ground with a strip of floor as far as `back`: for gestures where the feet count."""
    plain(sky)
    box((60, back + 2.35, .1), (0, (back - 2.35) / 2, -.05), mat, bevel=0)


def knees():
    """The frame of gestures seen whole, two people at most."""
    r.camera((0, -3.5, 1.30), (0, 0, .98), 38)
