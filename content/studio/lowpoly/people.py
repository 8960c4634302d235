"""Simple people: capsules and spheres, faces with two eyes and a smile, any skin, hair and work clothes."""
import math
import random

from mathutils import Matrix, Vector

from .faces import face
from .hands import hand
from .mesh import ball, group, lathe, limb, strap, tube

TORSO = [(0, .74), (.13, .755), (.175, .82), (.17, .95), (.19, 1.12), (.195, 1.22), (.165, 1.30), (.08, 1.35), (0, 1.36)]
FLAT = (1.0, 0.70, 1.0)
THIGH = SHIN = 0.375
UPPER = 0.27
FORE = 0.25


def joint(a, b, la, lb, bend):
    """Two-bone reach: where the knee or the elbow goes, and the end that can really be reached."""
    a, b, bend = Vector(a), Vector(b), Vector(bend)
    line = b - a
    dist = min(line.length, (la + lb) * 0.995)
    unit = line.normalized()
    along = (la * la - lb * lb + dist * dist) / (2 * dist)
    side = bend - unit * bend.dot(unit)
    side.normalize()
    return a + unit * along + side * math.sqrt(max(la * la - along * along, 0)), a + unit * dist


def stand():
    return {"hands": ((-.27, .03, .74), (.27, .03, .74)), "feet": ((-.11, 0, .08), (.11, 0, .08)), "lean": 0}


def walk(phase):
    """phase in turns; one turn is two steps."""
    s, c = math.sin(2 * math.pi * phase), math.cos(2 * math.pi * phase)
    lift = (max(0, c) * .10, max(0, -c) * .10)
    return {"hands": ((-.26, -.22 * s + .05, .82), (.26, .22 * s + .05, .82)),
            "feet": ((-.10, .26 * s, .08 + lift[0]), (.10, -.26 * s, .08 + lift[1])), "lean": 5}


def pose(kind="stand", **changes):
    p = stand()
    p.update({
        "carry": {"hands": ((-.20, .36, 1.02), (.20, .36, 1.02)), "lean": -3},
        "point": {"hands": ((-.27, .03, .74), (.42, .44, 1.36))},
        "wave": {"hands": ((-.27, .03, .74), (.42, .10, 1.62))},
        "reach": {"hands": ((-.22, .38, 1.5), (.22, .38, 1.5))},
        "work": {"hands": ((-.14, .38, .92), (.16, .42, .92)), "lean": 14},
        "phone": {"hands": ((-.27, .03, .74), (.19, .12, 1.50))},
        "sit": {"feet": ((-.13, .42, .38), (.13, .42, .38)), "hands": ((-.16, .40, 1.06), (.16, .40, 1.06)), "lean": -4},
    }.get(kind, {}))
    p.update(changes)
    return p


def person(loc, turn=0.0, parent=None, skin="skin3", hair="hair1", style="short", top="denim", legs="navy",
           shoes="brown", vest=None, helmet=None, glove=None, mask=None, pose=None, height=1.7, beard=False, name="person",
           chin=False):
    """Faces +y before turning. style: short, bun, long, curly, scarf:COLOUR, bald. chin = helmet with its strap closed.

    In the pose, `grip` = (left, right) of hands.KINDS, `palm` = where each palm looks, `mood` = one of faces.MOODS.
    """
    root = group(loc, turn, parent, scale=height / 1.72, name=name)
    p = pose or stand()
    up = _upper(p.get("lean", 0), p.get("twist", 0))
    _legs(root, p, legs, shoes)
    body = group(parent=root)
    body.matrix_basis = up
    lathe(TORSO, (0, 0, 0), top, body, scale=FLAT)
    lathe([(0, .72), (.14, .735), (.183, .82), (.178, .89), (.165, .91)], (0, 0, 0), legs, body, scale=FLAT)
    if vest:
        _vest(body, vest)
    _arms(root, up, p, top, glove or skin)
    limb((0, .0, 1.30), (0, .01, 1.42), .062, .06, skin, body)
    _head(body, skin, hair, style, helmet, beard, p, mask, chin)
    return root


def _upper(lean, twist):
    hip = Vector((0, 0, .80))
    turn = Matrix.Rotation(math.radians(twist), 4, "Z") @ Matrix.Rotation(math.radians(-lean), 4, "X")
    return Matrix.Translation(hip) @ turn @ Matrix.Translation(-hip)


def _legs(root, p, legs, shoes):
    for side, foot in zip((-1, 1), p["feet"]):
        hip = (side * .095, 0, .82)
        knee, ankle = joint(hip, foot, THIGH, SHIN, (side * .1, 1, 0))
        limb(hip, knee, .098, .078, legs, root)
        limb(knee, ankle, .078, .062, legs, root)
        heel = ankle + Vector((0, -.03, -.02))
        toe = ankle + Vector((side * .015, .13, -.03))
        limb(heel, toe, .062, .055, shoes, root)


def _bend(p, side):
    """Where an elbow goes: one direction for both arms, or a pair."""
    bend = p.get("elbow", (side * .5, -1, -.4))
    return bend[max(side, 0)] if isinstance(bend[0], tuple) else bend


def _arms(root, up, p, sleeve, skin):
    for i, (side, target) in enumerate(zip((-1, 1), p["hands"])):
        shoulder = up @ Vector((side * .205, 0, 1.25))
        elbow, wrist = joint(shoulder, target, UPPER, FORE, _bend(p, side))
        limb(shoulder, elbow, .068, .056, sleeve, root)
        limb(elbow, wrist, .056, .046, sleeve, root)
        way = (wrist - elbow).normalized()
        hand(p.get("grip", ("fist", "fist"))[i], side, wrist, way, p.get("palm", (None, None))[i], skin, root)


def _vest(body, colour):
    lathe([(.193, .84), (.192, .95), (.208, 1.12), (.213, 1.22), (.183, 1.305), (.10, 1.355)], (0, 0, 0), colour, body, scale=FLAT)
    for z, r in ((.92, .197), (1.04, .205)):
        lathe([(r - .004, z - .028), (r + .003, z - .022), (r + .005, z + .022), (r - .001, z + .028)], (0, 0, 0), "reflect", body, scale=FLAT)
    for side in (-1, 1):
        line = [(side * .10, .152, 1.05), (side * .105, .154, 1.16), (side * .105, .146, 1.25), (side * .105, .09, 1.335),
                (side * .105, 0, 1.355), (side * .105, -.09, 1.335), (side * .105, -.142, 1.25), (side * .10, -.152, 1.05)]
        strap(line, .045, "reflect", body)


def _head(body, skin, hair, style, helmet, beard, p, mask, chin):
    head = group((0, .015, 1.55), p.get("look", 0), body, tilt=(-p.get("nod", 0), p.get("tip", 0)))
    ball(.165, (0, 0, 0), skin, head, scale=(.97, 1, 1.12), seg=28)
    face(head, skin, hair, p.get("mood", "calm"), mask)
    _hair(head, hair, style, helmet)
    if beard:
        ball(.150, (0, .022, -.075), hair, head, scale=(.98, .97, .80))
        if p.get("mood", "calm") == "shout":
            ball(.036, (0, .160, -.080), "black", head, scale=(.9, .5, 1))
        else:
            tube([(-.04, .168, -.062), (0, .176, -.072), (.04, .168, -.062)], .009, "brick", head)
    if helmet:
        _helmet(head, helmet)
    if chin:
        _chin_strap(head)


def _chin_strap(head):
    """Dark webbing from both sides of the helmet, closed under the chin."""
    for side in (-1, 1):
        tube([(side * .172, .03, .07), (side * .170, .04, -.03), (side * .135, .075, -.13), (side * .05, .105, -.185), (0, .108, -.192)], .011, "black", head)
    limb((-.02, .112, -.188), (.02, .112, -.188), .017, .017, "steel", head, 8)


def _dome(parent, radius, mat, loc, low=-.15, squash=1.0, rot=(0, 0, 0)):
    n = 9
    start = math.asin(low)
    arc = [start + (math.pi / 2 - start) * i / n for i in range(n + 1)]
    profile = [(math.cos(a), math.sin(a)) for a in arc]
    profile[-1] = (0, 1)
    return lathe(profile, loc, mat, parent, rot, 28, True, (radius, radius, radius * squash))


def _hair(head, hair, style, helmet):
    if style == "bald":
        return
    if style.startswith("scarf"):
        cloth = style.split(":")[1]
        ball(.186, (0, -.028, .012), cloth, head, scale=(.99, .96, 1.12), seg=28)
        lathe([(.20, -.30), (.185, -.2), (.15, -.12), (.12, -.08)], (0, -.01, 0), cloth, head, scale=(.85, .75, 1))
        return
    if style == "curly" and not helmet:
        rnd = random.Random(3)
        for i in range(34):
            a, h = rnd.uniform(0, 2 * math.pi), rnd.uniform(.02, 1)
            r = math.sqrt(1 - h * h)
            y = r * math.sin(a)
            if y > .45 and h < .5:
                continue
            ball(.058, (.165 * r * math.cos(a), .165 * y - .015, .05 + .155 * h), hair, head, seg=10)
    _dome(head, .174, hair, (0, -.018, .012), low=-.02, squash=1.12, rot=(12, 0, 0))
    ball(.165, (0, -.030, -.01), hair, head, scale=(.99, .95, .98))
    if style == "bun":
        ball(.075, (0, -.175, .06 if helmet else .12), hair, head)
    if style == "long":
        limb((0, -.08, .02), (0, -.10, -.20), .145, .11, hair, head)


def _helmet(head, colour):
    _dome(head, .192, colour, (0, -.008, .066), low=-.02, squash=.98)
    lathe([(.188, .045), (.212, .045), (.214, .058), (.188, .066)], (0, -.004, .011), colour, head, seg=28)
    lathe([(0, .048), (.150, .045), (.152, .058), (0, .064)], (0, .085, .011), colour, head, seg=24, scale=(1, 1.12, 1))
    tube([(0, .172, .146), (0, .10, .236), (0, 0, .261), (0, -.11, .236), (0, -.175, .146)], .016, colour, head)
