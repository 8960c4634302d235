"""Drawn marks that say a movement: round arrow, straight arrow, sound waves, wind."""
import math

from mathutils import Vector

from .mesh import lathe, tube

INK = "navy"


def _tip(at, way, size, mat, parent=None):
    """Flat-based cone with its point towards `way`."""
    turn = Vector((0, 0, 1)).rotation_difference(Vector(way)).to_matrix().to_4x4()
    cone = lathe([(0, 0), (size, 0), (0, size * 1.7)], (0, 0, 0), mat, parent, seg=16, smooth=False)
    turn.translation = at
    cone.matrix_basis = turn
    return cone


def arrow(a, b, width=.022, mat=INK, parent=None):
    """Straight arrow from a to b."""
    a, b = Vector(a), Vector(b)
    way = (b - a).normalized()
    tip = width * 2.6
    tube([a, b - way * tip * 1.4], width, mat, parent, smooth=False)
    _tip(b - way * tip * 1.7, way, tip, mat, parent)


def round_arrow(centre, radius, width=.02, mat=INK, parent=None):
    """Again: three quarters of a circle in the plane of the picture (x, z), turning clockwise."""
    cx, cy, cz = centre
    angles = [math.radians(60 - i * 15) for i in range(-1, 18)]
    points = [Vector((cx + radius * math.cos(a), cy, cz + radius * math.sin(a))) for a in angles]
    tube(points, width, mat, parent)
    _tip(points[-1], (points[-1] - points[-2]).normalized(), width * 2.7, mat, parent)


def waves(centre, way=1, mat=INK, parent=None, radii=(.20, .28, .36)):
    """Sound that leaves towards +x (way 1) or -x (way -1)."""
    cx, cy, cz = centre
    for r in radii:
        tube([(cx + way * r * math.cos(a), cy, cz + r * math.sin(a)) for a in (-.6, -.3, 0, .3, .6)], .017, mat, parent)


def wind(loc, length=.6, mat="white", parent=None, width=.012):
    """One gust: a line that ends in a curl."""
    x, y, z = loc
    curl = [(x + length + .09 * math.sin(a), y, z + .09 - .09 * math.cos(a)) for a in (0, .8, 1.6, 2.4, 3.2, 4.0)]
    tube([(x, y, z), (x + length * .5, y, z + .01), *curl], width, mat, parent)
