"""What is around my eyes: dashboard, wheel and mirrors of a car, or the handlebars of a scooter. Real mirrors: they show what is behind."""

import math

from mathutils import Vector

from lowpoly.mesh import ball, box, cylinder, group, limb, prism, ring, text

from .paint import glossy, shine


def car_seat(view, eye):
    """Hangs on its own group at the eye; left-hand drive."""
    g = group(eye, name="cockpit")
    prism(
        [(-0.9, -0.62), (1.3, -0.62), (1.3, -0.33), (0.9, -0.292), (-0.6, -0.292), (-0.9, -0.33)], 0.5, (0, 1.02, 0), "navy", g, bevel=0.03
    )
    prism(
        [(-0.30, -0.43), (0.30, -0.43), (0.24, -0.275), (0.12, -0.245), (-0.12, -0.245), (-0.24, -0.275)],
        0.3,
        (0, 0.93, 0),
        "steel2",
        g,
        bevel=0.02,
    )
    ring(0.19, 0.017, (0, 0.66, -0.365), "black", g, rot=(68, 0, 0))
    limb((-0.17, 0.66, -0.37), (0.17, 0.66, -0.37), 0.022, 0.022, "black", g)
    ball(0.055, (0, 0.66, -0.37), "black", g, scale=(1.3, 0.5, 0.9))
    hands(g)
    limb((-0.84, 0.80, -0.38), (-0.70, 0.62, 0.5), 0.04, 0.045, "steel2", g)
    box((2.4, 0.12, 0.1), (0.3, 0.74, 0.325), "steel2", g)
    return g


def hands(g):
    for s in (-1, 1):
        ball(0.036, (s * 0.165, 0.655, -0.275), "skin3", g, scale=(0.85, 0.8, 1.1))
        limb((s * 0.165, 0.64, -0.29), (s * 0.27, 0.42, -0.46), 0.034, 0.05, "orange", g)


def rider_seat(view, eye):
    """Scooter: handlebars, two small mirrors, gloved hands."""
    g = group(eye, name="cockpit")
    limb((-0.40, 0.80, -0.25), (0.40, 0.80, -0.25), 0.020, 0.020, "black", g)
    box((0.34, 0.22, 0.14), (0, 0.86, -0.27), "teal", g, bevel=0.06, seg=3)
    cylinder(0.07, 0.02, (0, 0.78, -0.205), "dark", g, rot=(38, 0, 0))
    for s in (-1, 1):
        limb((s * 0.27, 0.80, -0.25), (s * 0.42, 0.80, -0.25), 0.028, 0.028, "dark", g)
        ball(0.052, (s * 0.34, 0.80, -0.235), "brown", g, scale=(1.1, 0.9, 0.8))
        limb((s * 0.34, 0.76, -0.26), (s * 0.44, 0.5, -0.40), 0.045, 0.06, "lime", g)
        limb((s * 0.24, 0.82, -0.24), (s * 0.40, 0.84, -0.13), 0.009, 0.009, "black", g)
        mirror(g, (s * 0.43, 0.84, -0.10), 0.14, 0.09)
    return g


def mirror(g, at, width, height, aim=(0.0, -1.0, 0.0)):
    """A real mirror turned so that the eye sees what lies in the direction `aim`."""
    normal = (Vector(aim).normalized() - Vector(at).normalized()).normalized()
    holder = group(at, parent=g)
    holder.matrix_basis = holder.matrix_basis @ normal.to_track_quat("-Y", "Z").to_matrix().to_4x4()
    box((width + 0.024, 0.03, height + 0.024), (0, 0.018, 0), "black", holder, bevel=0.012)
    glass = box((width, 0.004, height), (0, 0, 0), "window", holder, bevel=0)
    glass.data = glass.data.copy()
    glass.data.materials[0] = glossy("mirror", "e9eef2", 0.0)


def middle_mirror(g, aim):
    limb((0.30, 0.76, 0.32), (0.30, 0.72, 0.26), 0.012, 0.012, "black", g)
    mirror(g, (0.29, 0.70, 0.218), 0.22, 0.072, aim)


def side_mirror(g, side, aim):
    s = -1 if side == "left" else 1
    limb((s * 0.48, 0.8, -0.29), (s * 0.50, 0.84, -0.2), 0.012, 0.012, "black", g)
    mirror(g, (s * 0.46, 0.82, -0.13), 0.22, 0.15, aim)


def clock(g, shows):
    box((0.23, 0.05, 0.10), (0.27, 0.80, -0.222), "black", g, bevel=0.02, rot=(-14, 0, -14))
    face = group((0.264, 0.77, -0.217), -14, g, tilt=(-14, 0))
    text(shows, 0.075, (0, 0, 0), shine("glow:lampgreen", 1.1), face, bold=0.02)


def phone(g):
    """A call: plain face, a green and a red round button, no word."""
    limb((0.36, 0.84, -0.30), (0.36, 0.82, -0.2), 0.014, 0.014, "black", g)
    holder = group((0.36, 0.80, -0.13), -16, g, tilt=(-12, 0))
    box((0.125, 0.014, 0.235), (0, 0, 0), "black", holder, bevel=0.012)
    box((0.108, 0.004, 0.205), (0, -0.009, 0), shine("glow:screen", 0.9), holder, bevel=0)
    ball(0.028, (0, -0.012, 0.052), "navy", holder, scale=(1, 0.1, 1))
    ball(0.045, (0, -0.012, -0.005), "navy", holder, scale=(1, 0.08, 0.5))
    for s, colour in ((-1, "callred"), (1, "callgreen")):
        ball(0.019, (s * 0.028, -0.012, -0.07), shine("glow:" + colour, 1.0), holder, scale=(1, 0.12, 1))


def cup(g):
    cylinder(0.034, 0.11, (0.46, 0.84, -0.30), "coffee", g, top=0.044, bevel=0.004)
    cylinder(0.046, 0.014, (0.46, 0.84, -0.19), "brown", g, bevel=0.004)
    cylinder(0.040, 0.04, (0.46, 0.84, -0.27), "wood2", g, top=0.043, bevel=0.002)


def wipers(g):
    for x, lean in ((-0.16, 9), (0.44, 9)):
        a = math.radians(lean)
        limb((x, 0.86, -0.27), (x - 0.5 * math.cos(a), 0.84, -0.27 + 0.5 * math.sin(a)), 0.010, 0.007, "black", g)


def blinker(g, side):
    """The green arrow of my indicator, lit behind the wheel."""
    s = -1 if side == "left" else 1
    arrow = group((s * 0.06, 0.765, -0.228), 0, g, tilt=(-10, 0), scale=0.34)
    prism(
        [(s * 0.10, 0), (0, 0.075), (0, 0.03), (s * -0.07, 0.03), (s * -0.07, -0.03), (0, -0.03), (0, -0.075)],
        0.01,
        (0, 0, 0),
        shine("glow:lampgreen", 1.1),
        arrow,
    )


DASH = {"clock": lambda g, thing: clock(g, thing["shows"]), "phone": lambda g, thing: phone(g), "cup": lambda g, thing: cup(g)}


def put_dashboard(view, g):
    for thing in view.get("things", []):
        if thing.get("on") == "dashboard":
            DASH[thing["what"]](g, thing)
    if view["me"].get("blink"):
        blinker(g, view["me"]["blink"])
    if view["me"].get("wipers") == "on" or view["place"]["weather"] == "rain":
        wipers(g)


def put_mirrors(view, g, towards):
    """The mirrors that matter; `towards(thing)` gives the direction of what must be seen. A blue lamp fills the three."""
    wanted = {}
    for thing in view.get("things", []):
        if thing.get("mirror"):
            sides = ("middle", "left", "right") if thing.get("lights") == "blue" else (thing["mirror"],)
            wanted.update({side: towards(thing) for side in sides})
    middle_mirror(g, wanted.get("middle", (-0.02, -1, -0.02)))
    for side in ("left", "right"):
        if side in wanted:
            side_mirror(g, side, wanted[side])
