"""Hands: a fist by default; open, flat, pointing, thumb up and two fingers where a gesture must be read."""
from mathutils import Matrix, Vector

from .mesh import ball, group, limb

KINDS = ("fist", "open", "flat", "point", "thumb", "two")


def hand(kind, side, wrist, way, palm, skin, root):
    """Hangs a hand on `root` at `wrist`; fingers go along `way`.

    side: -1 left, 1 right. palm: the way the palm looks (for `thumb`: ignored, the thumb goes up); None = down.
    """
    if kind == "fist":
        ball(.062, wrist + way * .045, skin, root, scale=(.85, .85, 1))
        return
    if kind == "thumb":
        _thumb_up(wrist + way * .04, way, skin, root)
        return
    fingers, looks = _axes(way, palm)
    across = fingers.cross(looks)
    g = group(parent=root)
    g.matrix_basis = Matrix.Translation(wrist + way * .02) @ Matrix((across, looks, fingers)).transposed().to_4x4()
    _parts(kind, -side, skin, g)


def _axes(way, palm):
    """Finger axis and palm axis, made square. `palm` may be (palm, fingers) to turn the wrist as well."""
    if palm is not None and hasattr(palm[0], "__len__"):
        palm, way = palm[0], Vector(palm[1]).normalized()
    looks = Vector(palm or (0, 0, -1))
    looks = looks - way * looks.dot(way)
    if looks.length < .05:
        looks = Vector((0, 1, 0)) - way * way.y
    return way, looks.normalized()


def _parts(kind, thumb_side, skin, g):
    """Palm, fingers along z, thumb on the x side given."""
    ball(.060, (0, 0, .035), skin, g, scale=(.95, .50, 1.0))
    spread = .30 if kind == "open" else .06
    for i, k in enumerate((-1.5, -.5, .5, 1.5)):
        index = i if thumb_side < 0 else 3 - i      # 0 = index finger, beside the thumb
        x = k * .030
        if kind in ("open", "flat") or (kind == "two" and index < 2) or (kind == "point" and index == 0):
            long = .075 if 0 < index < 3 else .062
            wide = spread + (.22 if kind == "two" else 0)
            limb((x, 0, .075), (x + k * wide * .06, 0, .085 + long), .0195, .0165, skin, g, 10)
        else:
            limb((x, .012, .075), (x, .040, .062), .022, .020, skin, g, 10)
    if kind in ("open", "flat"):
        out = .095 if kind == "open" else .070
        limb((thumb_side * .045, .004, .030), (thumb_side * out, .010, .082), .021, .017, skin, g, 10)
    else:
        limb((thumb_side * .045, .010, .040), (thumb_side * .012, .042, .070), .020, .018, skin, g, 10)


def _thumb_up(at, way, skin, root):
    ball(.070, at, skin, root, scale=(.95, .95, .92))
    side = Vector((0, 0, 1)).cross(way)
    for k in range(4):                                # curled fingers
        z = .036 - .024 * k
        limb(at + Vector((0, 0, z)) + way * .046 + side * .030, at + Vector((0, 0, z)) + way * .046 - side * .030, .018, .018, skin, root, 8)
    limb(at + Vector((0, 0, .045)) + side * .012, at + Vector((0, 0, .128)) - side * .012 - way * .012, .031, .025, skin, root, 10)
