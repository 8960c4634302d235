"""Road, kerbs, lines painted on the ground."""

from lowpoly.mesh import box, flat, lathe

from .arms import HALF, RING_IN, RING_OUT, WALK, mouth, place

REACH = 110.0
Z = 0.006


def strip(points, mat="line", z=Z):
    flat(points, (0, 0), mat, z=z)


def band(arm, a0, c0, a1, c1, mat="line", z=Z):
    """Rectangle on an arm, from (along, across) to (along, across)."""
    strip([place(arm, a0, c0), place(arm, a0, c1), place(arm, a1, c1), place(arm, a1, c0)], mat, z)


def arms_of(view):
    return ("mine", "ahead") if view["road"]["shape"] == "straight" else ("mine", "right", "ahead", "left")


def surfaces(view, asphalt):
    box((400, 400, 0.1), (0, 0, -0.12), "grass", bevel=0)
    box((2 * HALF, 2 * REACH, 0.1), (0, 0, -0.05), asphalt, bevel=0)
    if view["road"]["shape"] != "straight":
        box((2 * REACH, 2 * HALF, 0.1), (0, 0, -0.0495), asphalt, bevel=0)
    if view["road"]["shape"] == "ring":
        ring_surface(asphalt)


def ring_surface(asphalt):
    lathe([(0, -0.046), (RING_OUT, -0.046), (RING_OUT, 0.004), (0, 0.004)], (0, 0, 0), asphalt, seg=64, smooth=False)
    lathe([(0, 0), (RING_IN, 0), (RING_IN, 0.2), (RING_IN - 0.3, 0.24), (0, 0.24)], (0, 0, 0), "kerb", seg=64, smooth=False)
    lathe([(0, 0), (RING_IN - 0.3, 0), (RING_IN - 0.35, 0.27), (2.5, 0.7), (0, 0.8)], (0, 0, 0), "grass", seg=48, smooth=True)


def pavements(view):
    """Pavement and kerb on both sides; none in the country."""
    if view["place"]["where"] == "country":
        return
    shape = view["road"]["shape"]
    if shape == "straight":
        for s in (-1, 1):
            box((WALK, 2 * REACH, 0.26), (s * (HALF + WALK / 2), 0, 0), "pavement", bevel=0.02)
            box((0.16, 2 * REACH, 0.28), (s * (HALF + 0.08), 0, 0), "kerb", bevel=0.02)
        return
    start = RING_OUT + 2.5 if shape == "ring" else HALF
    for sx in (-1, 1):
        for sy in (-1, 1):
            corner(sx, sy, start)


def corner(sx, sy, start):
    mid = start + 45
    box((WALK, 90, 0.26), (sx * (HALF + WALK / 2), sy * mid, 0), "pavement", bevel=0.02)
    box((90, WALK, 0.262), (sx * mid, sy * (HALF + WALK / 2), 0), "pavement", bevel=0.02)
    box((0.16, 90, 0.28), (sx * (HALF + 0.08), sy * mid, 0), "kerb", bevel=0.02)
    box((90, 0.16, 0.282), (sx * mid, sy * (HALF + 0.08), 0), "kerb", bevel=0.02)


def centre_lines(view):
    """Broken line in the middle of every arm, outside the junction."""
    for arm in arms_of(view):
        at = mouth(view, arm) + 0.5
        while at < 90:
            band(arm, at, -0.06, at + 3, 0.06)
            at += 5.5 if view["road"]["shape"] == "straight" else 6.5


def stop_line(view, arm):
    e = mouth(view, arm)
    band(arm, e - 0.1, 0.12, e + 0.45, HALF - 0.1)
    band(arm, e, -0.06, e + 12, 0.06, z=Z + 0.001)


def yield_line(view, arm):
    e = mouth(view, arm)
    for k in range(4):
        band(arm, e - 0.1, 0.2 + k * 0.85, e + 0.4, 0.7 + k * 0.85)


def crossing(view, arm, near=None):
    at = near if near is not None else 4.6
    for k in range(7):
        c = -3.0 + k
        band(arm, at, c - 0.25, at + 2.8, c + 0.25, z=Z + 0.002)


def bus_zigzag(view, arm, m):
    """Yellow zigzag along the right kerb where the bus stops (straight road: m metres ahead)."""
    y, side = m - 8, (HALF - 0.15, HALF - 1.5)
    for k in range(10):
        x0, x1 = side[k % 2], side[(k + 1) % 2]
        strip([(x0 - 0.1, y), (x0 + 0.1, y), (x1 + 0.1, y + 1.8), (x1 - 0.1, y + 1.8)], "yellowline")
        y += 1.8


def cycle_lane(arm):
    """A lane for bicycles at the right of an arm."""
    band(arm, 8.2, HALF - 1.35, 90, HALF, "cyclelane", 0.002)
    at = 9.4
    while at < 70:
        band(arm, at, HALF - 1.45, at + 1.2, HALF - 1.33)
        at += 2.0


def put_marks(view):
    centre_lines(view)
    for mark in view.get("marks", []):
        what, arm = mark["what"], mark["arm"]
        if what == "bus_zigzag":
            bus_zigzag(view, arm, mark["m"])
        elif what in ("stop_line", "yield_line", "crossing"):
            {"stop_line": stop_line, "yield_line": yield_line, "crossing": crossing}[what](view, arm)
    if view.get("lights"):
        for light in view["lights"]:
            stop_line(view, light["arm"])
    if view["road"].get("cycle_lane"):
        cycle_lane(view["road"]["cycle_lane"])
