"""Small things of a working day: badge, papers, lockers, bench, hanger."""
import math

from .mesh import ball, box, group, limb, prism, tube


def badge(loc, turn=0.0, parent=None, size=1.0, cord=True, tilt=0.0):
    """Yellow badge with a photo area and a cord, facing -y, its top at `loc`."""
    g = group(loc, turn, parent, tilt=(tilt, 0), scale=size)
    box((.26, .018, .36), (0, 0, -.20), "yellow", g, bevel=.02)
    box((.14, .01, .15), (0, -.012, -.17), "cream", g, bevel=.004)
    ball(.034, (0, -.016, -.142), "skin4", g, scale=(1, .3, 1.1))
    ball(.058, (0, -.016, -.235), "teal", g, scale=(1, .2, .62))
    for z in (-.285, -.325):
        box((.17, .01, .016), (0, -.012, z), "wood2", g, bevel=.003)
    box((.07, .03, .05), (0, 0, -.005), "steel", g, bevel=.008)
    if cord:
        tube([(0, 0, 0), (-.05, .0, .10), (-.17, .01, .26), (-.13, .03, .42), (0, .04, .46), (.13, .03, .42), (.17, .01, .26), (.05, 0, .10), (0, 0, 0)], .013, "red", g)
    return g


def card(loc, turn=0.0, parent=None, tilt=0.0, size=1.0):
    """Identity card without letters: photo and lines."""
    g = group(loc, turn, parent, tilt=(tilt, 0), scale=size)
    box((.46, .30, .012), (0, 0, .006), "wall4", g, bevel=.004)
    box((.13, .17, .004), (-.13, -.01, .014), "cream", g, bevel=0)
    ball(.036, (-.13, .02, .016), "skin3", g, scale=(1, 1.1, .2))
    ball(.056, (-.13, -.062, .016), "navy", g, scale=(1, .62, .2))
    box((.44, .045, .004), (0, .115, .014), "blue", g, bevel=0)
    for y, w in ((.05, .20), (.01, .17), (-.03, .20), (-.07, .12)):
        box((w, .014, .004), (.01 + w / 2 - .01, y, .014), "steel2", g, bevel=0)
    return g


def sheet(loc, turn=0.0, parent=None, tilt=0.0, size=1.0, folded=True):
    """Sheet of paper with grey lines; folded in two like a letter if asked."""
    g = group(loc, turn, parent, tilt=(tilt, 0), scale=size)
    for part, (y, bend) in enumerate(((-.13, 0), (.13, 14 if folded else 0))):
        p = group((0, 0, 0), 0, g, tilt=(bend, 0))
        box((.38, .26, .006), (0, y, .004), "white", p, bevel=0)
        for k in range(4):
            box((.28 if k != 3 else .18, .014, .002), (-.0 if k != 3 else -.05, y - .08 + k * .05, .0085), "grey", p, bevel=0)
    return g


def hanger(loc, size=1.0, mat="white", parent=None, turn=0.0):
    """Coat hanger drawn on a door, facing -y."""
    g = group(loc, turn, parent, scale=size)
    tube([(-.26, 0, -.10), (0, 0, .06), (.26, 0, -.10)], .022, mat, g, smooth=False)
    limb((-.27, 0, -.11), (.27, 0, -.11), .022, .022, mat, g, 8)
    tube([(0, 0, .05), (0, 0, .12), (.06, 0, .16), (.06, 0, .23), (0, 0, .26), (-.05, 0, .23)], .020, mat, g)
    return g


def bench(loc, turn=0.0, parent=None, width=1.5, place="orange"):
    """Bench with a cushion that says: here one sits."""
    g = group(loc, turn, parent)
    box((width, .48, .07), (0, 0, .45), "wood", g, bevel=.02)
    for x in (-width / 2 + .15, width / 2 - .15):
        box((.08, .40, .42), (x, 0, .21), "steel2", g, bevel=.02)
    if place:
        box((.50, .42, .07), (0, 0, .515), place, g, bevel=.03, seg=3)
    return g


def locker_row(loc, turn=0.0, parent=None, n=3, opened=1, colour="blue"):
    """Lockers facing -y; number `opened` (from the left, 0 = first) stands open with a jacket and a bag in it."""
    g = group(loc, turn, parent)
    w, d, h = .52, .50, 1.8
    for i in range(n):
        x = (i - (n - 1) / 2) * w
        box((w - .01, .03, h), (x, d / 2, h / 2), colour, g, bevel=.005)
        for s in (-1, 1):
            box((.03, d, h), (x + s * (w / 2 - .015), 0, h / 2), colour, g, bevel=.005)
        for z in (.04, h - .02):
            box((w - .01, d, .05), (x, 0, z), colour, g, bevel=.005)
        if i == opened:
            _inside(g, x, w, h)
            door = group((x + w / 2 - .01, -d / 2, 0), 112, g)
            box((w - .03, .03, h - .06), (-w / 2, 0, h / 2), colour, door, bevel=.01)
        else:
            box((w - .04, .03, h - .06), (x, -d / 2, h / 2), colour, g, bevel=.01)
            box((.04, .05, .14), (x + w * .34, -d / 2 - .03, h * .52), "steel", g, bevel=.01)
            for k in range(3):
                box((w * .5, .01, .025), (x, -d / 2 - .016, h * .84 + k * .06), "navy", g, bevel=.003)
    return g


def _inside(g, x, w, h):
    """Jacket on a hanger, bag on the floor of the locker."""
    limb((x - .2, .0, h - .22), (x + .2, .0, h - .22), .012, .012, "steel", g, 8)
    jacket = group((x, 0, h - .34), 62, g)
    prism([(-.20, 0), (-.05, .09), (.05, .09), (.20, 0), (.22, -.62), (-.22, -.62)], .16, (0, 0, 0), "orange", jacket, bevel=.03)
    for z in (-.28, -.44):
        box((.43, .17, .05), (0, 0, z), "reflect", jacket, bevel=.004)
    for s in (-1, 1):
        limb((s * .20, 0, -.04), (s * .24, -.02, -.52), .055, .045, "orange", jacket)
    ball(.20, (x, -.04, .27), "red", g, scale=(.95, .8, 1.05))
    tube([(x - .09, -.10, .42), (x - .08, -.12, .55), (x + .08, -.12, .55), (x + .09, -.10, .42)], .018, "black", g)
    box((.20, .05, .14), (x, -.20, .22), "brown", g, bevel=.03)


def banknote(loc, turn=0.0, parent=None, size=1.0):
    """A note of no particular country, facing -y."""
    g = group(loc, turn, parent, scale=size)
    box((.32, .008, .17), (0, 0, 0), "leaf2", g, bevel=.004)
    box((.28, .010, .13), (0, 0, 0), "grass", g, bevel=.004)
    prism([(.045 * math.cos(i * math.pi / 10), .045 * math.sin(i * math.pi / 10)) for i in range(20)], .014, (0, 0, 0), "leaf", g)
    for s in (-1, 1):
        box((.04, .012, .04), (s * .11, 0, 0), "leaf", g, bevel=.004)
    return g
