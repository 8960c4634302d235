"""Work at height: harness, lanyard, hook, board of the scaffold, helmet alone, tool bag; and a gesture on a ladder."""
from mathutils import Vector

from . import things as t
from .mesh import box, cylinder, group, lathe, limb, prism, ring, strap, tube
from .people import FLAT, _helmet, pose


def harness(parent, colour="blue"):
    """Shoulder, chest, waist and thigh straps, back ring; fits a person in a straight pose, or hangs alone on a group."""
    g = group(parent=parent)
    for side in (-1, 1):
        strap([(side * .070, .130, .86), (side * .085, .134, .95), (side * .095, .144, 1.10), (side * .105, .147, 1.20), (side * .11, .125, 1.295),
               (side * .105, .04, 1.352), (side * .09, -.06, 1.342), (side * .05, -.146, 1.22), (-side * .03, -.146, 1.10), (-side * .08, -.132, .95)],
              .046, colour, g)
        lathe([(.104, -.022), (.111, -.018), (.111, .018), (.104, .022)], (side * .10, .008, .735), colour, g, rot=(0, side * 24, 0))
        strap([(side * .195, .0, .765), (side * .186, .03, .83), (side * .176, .05, .90)], .042, colour, g)
        box((.06, .02, .05), (side * .096, .156, 1.10), "steel", g, bevel=.008)
    lathe([(.186, .885), (.192, .89), (.192, .93), (.186, .935)], (0, 0, 0), colour, g, scale=FLAT)
    strap([(-.097, .146, 1.10), (0, .150, 1.10), (.097, .146, 1.10)], .04, "yellow", g)
    box((.07, .03, .055), (0, .138, .91), "steel", g, bevel=.01)
    ring(.035, .009, (0, -.165, 1.16), "steel", g, rot=(90, 0, 0))
    for s in (-1, 1):
        ring(.03, .008, (s * .19, 0, .91), "steel", g, rot=(90, 0, 90))
    return g


def hook(loc, parent=None, size=1.0, turn=0.0, tilt=0.0):
    """Big snap hook: opening at the top, red gate; the rope is tied under it. Seen flat from -y."""
    g = group(loc, turn, parent, tilt=(0, tilt), scale=size)
    tube([(0, 0, -.13), (0, 0, -.09), (-.062, 0, -.05), (-.070, 0, .05), (-.03, 0, .105), (.03, 0, .105), (.066, 0, .06)], .016, "yellow", g)
    limb((.062, 0, .05), (.012, 0, -.085), .013, .013, "red", g, 8)
    ring(.028, .011, (0, 0, -.155), "steel", g, rot=(90, 0, 0))
    return g


def rope(points, parent=None):
    """Lanyard rope with its thicker shock absorber near the first point."""
    tube(points, .018, "orange", parent)
    a, b = Vector(points[0]), Vector(points[1])
    way = (b - a).normalized()
    limb(a + way * .10, a + way * .30, .036, .036, "black", parent, 10)


def board(loc, colour="green", turn=0.0, parent=None, size=1.0):
    """The board at the entrance of a scaffold, facing -y: white tick on green, white bar on red. No words."""
    g = group(loc, turn, parent, scale=size)
    box((.50, .03, .66), (0, 0, 0), colour, g, bevel=.015)
    box((.44, .01, .60), (0, -.016, 0), "white", g, bevel=.004)
    box((.42, .012, .58), (0, -.018, 0), colour, g, bevel=.004)
    if colour == "green":
        limb((-.12, -.03, .02), (-.04, -.03, -.09), .030, .030, "white", g, 10)
        limb((-.04, -.03, -.09), (.13, -.03, .15), .030, .030, "white", g, 10)
    else:
        cylinder(.17, .012, (0, -.020, .03), "white", g, rot=(90, 0, 0), seg=28, bevel=0)
        cylinder(.14, .014, (0, -.024, .03), colour, g, rot=(90, 0, 0), seg=28, bevel=0)
        box((.22, .03, .07), (0, -.035, .03), "white", g, bevel=.004)
    for s in (-1, 1):
        ring(.03, .007, (s * .18, 0, .34), "steel", g, rot=(0, 90, 0))
    return g


def helmet(loc, colour="white", turn=0.0, parent=None, size=1.0):
    """A helmet alone with its strap, standing on its rim at `loc`."""
    g = group(loc, turn, parent, scale=size)
    head = group((0, 0, -.05), 0, g)
    _helmet(head, colour)
    tube([(-.17, .02, .06), (-.12, .12, .055), (.0, .20, .052), (.12, .12, .055), (.17, .02, .06)], .010, "black", head)
    return g


def tool_bag(loc, turn=0.0, parent=None, size=1.0):
    """Open bag with a hammer, a level and a spanner sticking out."""
    g = group(loc, turn, parent, scale=size)
    prism([(-.32, 0), (.32, 0), (.28, .30), (-.28, .30)], .30, (0, 0, 0), "red", g, bevel=.03)
    box((.66, .32, .05), (0, 0, .04), "black", g, bevel=.01)
    tube([(-.16, -.14, .28), (-.14, -.10, .48), (.14, -.10, .48), (.16, -.14, .28)], .020, "black", g)
    limb((-.12, .04, .25), (-.16, .04, .50), .020, .020, "wood", g, 8)
    box((.17, .06, .06), (-.165, .04, .52), "steel2", g, rot=(0, 8, 0), bevel=.012)
    box((.06, .04, .44), (.12, .05, .38), "yellow", g, rot=(0, -8, 0), bevel=.008)
    limb((.0, .06, .25), (.01, .06, .46), .016, .016, "steel", g, 8)
    return g


def hammer(loc, turn=0.0, parent=None, tilt=0.0, size=1.0):
    g = group(loc, turn, parent, tilt=(0, tilt), scale=size)
    limb((0, 0, -.16), (0, 0, .12), .018, .016, "wood", g, 10)
    box((.20, .07, .07), (0, 0, .14), "steel2", g, bevel=.012)
    return g


RISE = .267     # how much a ladder leans: metres back for each metre up (about 75 degrees)


def leaning_ladder(parent, top=3.0, width=.46, mat="yellow"):
    """Ladder in a group: foot at the origin, leaning to +y."""
    t.ladder((0, 0, 0), (0, RISE * top, top), width, parent, mat)


def on_ladder(up):
    """Where to stand (y, z) in the ladder's group so that belly and ladder are close; `up` = height of the lower foot, metres."""
    return RISE * (up + .9) - .30, up


def reach_of(z):
    """Distance in front of the person at which the ladder is, at height z above their feet."""
    return .30 + RISE * (z - .9)


def climbing(step=.30, hands=(1.22, 1.52)):
    """Pose on a ladder: three supports, face to the rungs, hands free of tools."""
    return pose("stand", hands=((-.17, reach_of(hands[0]) - .02, hands[0]), (.17, reach_of(hands[1]) - .02, hands[1])),
                feet=((-.11, reach_of(.08) - .09, .08), (.11, reach_of(step) - .09, .08 + step)), lean=3, nod=-10)
