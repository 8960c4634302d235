"""Protective equipment on its own: vest, gloves, safety boots; and what is worn on the face."""
from mathutils import Vector

from .hands import hand
from .mesh import box, group, lathe, limb, tube
from .people import _vest


def vest(loc, turn=0.0, parent=None, colour="orange", size=1.0):
    """Hi-vis vest standing as if worn by nobody, hem at `loc`."""
    g = group(loc, turn, parent, scale=size)
    _vest(group((0, 0, -.84), 0, g), colour)
    return g


def gloves(loc, turn=0.0, parent=None, colour="yellow", size=1.0):
    """A pair of gloves, fingers up, cuffs down."""
    g = group(loc, turn, parent, scale=size)
    for side in (-1, 1):
        x = side * .085
        lathe([(.040, 0), (.048, .01), (.042, .07), (.040, .09)], (x, 0, 0), "white", g, seg=16)
        hand("flat", side, Vector((x, 0, .07)), Vector((0, 0, 1)), (0, -1, 0), colour, g)
    return g


def boot(loc, turn=0.0, parent=None, size=1.0, colour="brown", long=1.0):
    """Ankle boot with a thick sole and a steel toe, toe to -y; long = stretch of the foot."""
    g = group(loc, turn, parent, scale=size)
    limb((0, .10, .07), (0, -.12 * long, .055), .068, .062, colour, g)
    limb((0, -.10 * long, .05), (0, -.15 * long, .048), .064, .056, "black", g)
    limb((0, .11, .08), (0, .11, .19), .070, .072, colour, g)
    lathe([(.066, .215), (.082, .222), (.082, .250), (.060, .255)], (0, .11, -.012), "black", g, seg=18)
    box((.145, .34 * long, .035), (0, -.02 * long, .012), "black", g, bevel=.016, seg=3)
    for k in range(3):
        limb((-.035, -.012 - .0 * k + .035 * k, .125 + .026 * k), (.035, -.012 + .035 * k, .125 + .026 * k), .009, .009, "yellow", g, 8)
    return g


def boots(loc, turn=0.0, parent=None, size=1.0, colour="brown"):
    g = group(loc, turn, parent, scale=size)
    for side in (-1, 1):
        boot((side * .10, 0, 0), side * 5, g, 1.0, colour)
    return g


def goggles(head):
    """Clear safety goggles: one wide frame round both eyes, side shields, a strap round the head."""
    side = [(.118, .128, .012), (.112, .140, .062), (.06, .170, .070), (.0, .178, .064)]
    low = [(.0, .186, -.006), (.03, .186, -.034), (.075, .168, -.046), (.112, .140, -.036)]
    edge = side + [(-x, y, z) for x, y, z in side[2::-1]] + [(-x, y, z) for x, y, z in low[:0:-1]] + low + side[:1]
    tube(edge, .011, "navy", head)
    for s in (-1, 1):
        tube([(s * .112, .138, .050), (s * .150, .08, .040), (s * .172, .0, .03)], .014, "teal", head)
        tube([(s * .112, .138, -.028), (s * .150, .08, -.005), (s * .172, .0, .02)], .014, "teal", head)
    tube([(.176, 0, .025), (.13, -.14, .03), (0, -.20, .03), (-.13, -.14, .03), (-.176, 0, .025)], .018, "navy", head)
