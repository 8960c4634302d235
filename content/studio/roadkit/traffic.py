"""Vehicles and people of a view."""

import math

import bpy

from lowpoly import things as t
from lowpoly.mesh import ball, box, group, limb, prism
from lowpoly.people import person, pose, walk

from .arms import HALF, HEADING, LANE, RING_IN, RING_OUT, WALK, mouth, place, spot
from .paint import shine


def wheels(g, ys, half, r=0.42):
    for s in (-1, 1):
        for y in ys:
            t.wheel(r, 0.28, (s * (half - 0.12), y, r), g)


def tail_lamps(g, half, y, z, on=False):
    colour = shine("glow:lampred", 1.15) if on else "red"
    for s in (-1, 1):
        box((0.26, 0.07, 0.34), (s * (half - 0.2), y, z), colour, g, bevel=0.02)


def bus(loc, turn, colour):
    """10.5 x 2.5 x 3.05 m, origin in the middle."""
    g = group(loc, turn, name="bus")
    box((2.5, 10.5, 2.6), (0, 0, 1.72), colour, g, bevel=0.16, seg=3)
    for s in (-1, 1):
        box((0.06, 9.4, 1.0), (s * 1.24, 0, 2.15), "glass", g, bevel=0.02)
        for k in range(6):
            box((0.07, 0.12, 1.02), (s * 1.245, -4 + k * 1.6, 2.15), colour, g, bevel=0.01)
        box((0.07, 10.0, 0.12), (s * 1.24, 0, 1.05), "cream", g, bevel=0.01)
    box((2.1, 0.06, 1.0), (0, -5.24, 2.2), "glass", g, bevel=0.03)
    box((2.2, 0.06, 1.5), (0, 5.24, 2.0), "glass", g, bevel=0.03)
    box((2.2, 0.1, 0.35), (0, -5.24, 0.62), "plasticdark", g, bevel=0.03)
    tail_lamps(g, 1.25, -5.26, 1.25)
    wheels(g, (-3.1, 3.3), 1.25, 0.48)
    return g, (1.25, 5.28, 1.62)


def van(loc, turn, colour):
    """5.2 x 2.0 x 2.3 m."""
    g = group(loc, turn, name="van")
    prism(
        [(-2.6, 0.35), (-2.6, 2.15), (-2.45, 2.28), (1.0, 2.28), (1.75, 1.35), (2.5, 1.1), (2.62, 0.8), (2.6, 0.35)],
        1.98,
        (0, 0, 0),
        colour,
        g,
        (0, 0, 90),
        0.07,
        3,
    )
    prism([(1.08, 2.12), (1.70, 1.38), (1.02, 1.38)], 2.02, (0, 0, 0), "glass", g, (0, 0, 90), 0.01)
    prism([(1.06, 2.2), (1.79, 1.36), (1.72, 1.32), (0.98, 2.16)], 1.7, (0, 0, 0), "glass", g, (0, 0, 90), 0.01)
    for s in (-1, 1):
        ball(0.16, (s * 0.75, 2.5, 0.86), "cream", g, scale=(1.1, 0.5, 0.8))
        box((0.05, 0.95, 0.5), (s * 0.99, 0.45, 1.72), "glass", g, bevel=0.02)
        box((0.3, 0.14, 0.22), (s * 1.14, 1.35, 1.45), "dark", g, bevel=0.03)
    box((1.3, 0.06, 0.2), (0, 2.6, 0.68), "black", g, bevel=0.02)
    box((0.06, 0.05, 1.5), (0, -2.61, 1.4), "steel", g, bevel=0.01)
    for s in (-1, 1):
        box((0.62, 0.05, 0.6), (s * 0.48, -2.6, 1.75), "glass", g, bevel=0.02)
    tail_lamps(g, 1.0, -2.6, 1.0)
    wheels(g, (-1.6, 1.65), 1.0, 0.36)
    return g, (0.95, 2.6, 1.1)


def ambulance(loc, turn, colour):
    g, lamps = van(loc, turn, colour)
    for s in (-1, 1):
        box((0.04, 4.3, 0.22), (s * 1.0, -0.3, 1.1), "bluelight", g, bevel=0.01)
        box((0.04, 0.55, 0.2), (s * 1.01, -1.2, 1.75), "bluelight", g, bevel=0.01)
        box((0.04, 0.2, 0.55), (s * 1.01, -1.2, 1.75), "bluelight", g, bevel=0.01)
        ball(0.22, (s * 0.6, 0.75, 2.42), shine("glow:bluelight", 1.8), g, scale=(1.3, 0.8, 0.8))
        box((0.2, 0.08, 0.12), (s * 0.42, 2.6, 0.95), shine("glow:bluelight", 1.8), g, bevel=0.02)
    box((1.7, 0.3, 0.12), (0, 0.75, 2.36), "dark", g, bevel=0.03)
    box((1.5, 0.05, 0.18), (0, 2.38, 1.2), "bluelight", g, bevel=0.01)
    return g, lamps


def truck(loc, turn, colour):
    """Box lorry 8.4 x 2.5 x 3.6 m; its right mirror is empty on purpose."""
    g = group(loc, turn, name="truck")
    box((2.5, 6.0, 2.7), (0, -1.1, 2.25), colour, g, bevel=0.05)
    box((2.36, 1.9, 2.4), (0, 3.1, 1.75), colour, g, bevel=0.12, seg=3)
    box((2.2, 0.06, 1.0), (0, 4.05, 2.25), "glass", g, bevel=0.03)
    box((2.3, 8.0, 0.3), (0, -0.2, 0.72), "plasticdark", g, bevel=0.03)
    box((2.4, 0.1, 0.3), (0, -4.08, 0.62), "steel2", g, bevel=0.02)
    box((0.06, 0.05, 2.5), (0, -4.11, 2.25), "steel2", g, bevel=0.01)
    for s in (-1, 1):
        box((0.05, 0.05, 2.2), (s * 0.5, -4.12, 2.2), "steel2", g, bevel=0.01)
        limb((s * 1.2, 3.6, 2.6), (s * 1.55, 3.5, 2.6), 0.03, 0.03, "black", g)
        box((0.26, 0.1, 0.6), (s * 1.58, 3.46, 2.35), "dark", g, bevel=0.03)
        box((0.2, 0.02, 0.5), (s * 1.58, 3.40, 2.35), "window", g, bevel=0.01)
    for k in range(6):
        box((0.38, 0.04, 0.1), (-0.95 + 0.38 * k, -4.14, 1.0), "red" if k % 2 else "white", g, bevel=0)
    tail_lamps(g, 1.25, -4.15, 0.8)
    wheels(g, (-2.9, 2.9), 1.25, 0.5)
    return g, (1.25, 4.15, 0.95)


def car(loc, turn, colour):
    return t.car(loc, turn, colour), (0.72, 1.9, 0.72)


BUILD = {"bus": bus, "van": van, "ambulance": ambulance, "truck": truck, "car": car}
LENGTH = {"bus": 10.5, "van": 5.2, "ambulance": 5.2, "truck": 8.4, "car": 4.0, "cyclist": 1.7}
COLOURS = {"orange": "bus", "grey": "grey"}


def indicators(g, lamps, side, rear=True):
    """The amber lamps of one side, lit."""
    x, y, z = lamps
    s = -1 if side == "left" else 1
    big = max(0.13, x * 0.13)
    for end in (-1, 1):
        ball(big, (s * (x - 0.05), end * y, z + 0.1), shine("glow:amber", 1.2), g, scale=(1.0, 0.6, 1.2))
    ball(big * 0.8, (s * (x + 0.04), y * 0.6, z + 0.15), shine("glow:amber", 1.2), g, scale=(0.6, 1.1, 0.9))


def headlamps(g, lamps):
    x, y, z = lamps
    for s in (-1, 1):
        ball(0.2, (s * x * 0.88, y + 0.03, z), shine("glow:warm", 3), g, scale=(1, 0.4, 0.8))


def lane_of(thing):
    """Across: the middle of the right lane, or the edge for whoever keeps to the right."""
    if "across" in thing:
        return thing["across"]
    if thing["what"] == "cyclist":
        return HALF - 0.65
    return HALF - 1.35 if thing.get("side") == "right" else LANE


def where(view, thing):
    """World point and heading: `m` is the nearest end to the line for who arrives, the rear for who is ahead of me."""
    arm = thing.get("arm", "mine")
    turn = HEADING[arm]
    half = LENGTH.get(thing["what"], 0) / 2
    straight = view["road"]["shape"] == "straight"
    ahead_of_me = arm == "mine" and not thing.get("behind_me")
    if straight:
        m = thing["m"] + half if ahead_of_me else -thing["m"]
    else:
        m = thing["m"] - half if ahead_of_me else thing["m"] + half
    return spot(view, arm, m, lane_of(thing)), turn + thing.get("turn", 0)


def vehicle(view, thing, night):
    if thing.get("in") == "ring":
        loc, turn = on_ring(thing)
    else:
        loc, turn = where(view, thing)
    colour = COLOURS.get(thing.get("colour"), thing.get("colour", "teal"))
    g, lamps = BUILD[thing["what"]]((*loc, 0), turn, colour)
    if thing.get("blink"):
        indicators(g, lamps, thing["blink"])
    if thing.get("lamps") == "rear":
        tail_lamps(g, lamps[0], -lamps[1] - 0.04, 0.95, on=True)
    if night or view["place"]["weather"] == "rain":
        headlamps(g, lamps)
    return g


def on_ring(thing):
    """In the ring, anticlockwise; `at` is the arm just passed, `angle` the director's degrees (0 = right, 90 = ahead)."""
    angle = math.radians(thing.get("angle", {"right": 0, "ahead": 90, "left": 200, "mine": 270}[thing["at"]]))
    r = (RING_IN + RING_OUT) / 2
    return (r * math.cos(angle), r * math.sin(angle)), math.degrees(angle)


def cyclist(view, thing):
    loc, turn = where(view, thing)
    t.cyclist(
        (*loc, 0),
        turn,
        0.15,
        colour=thing.get("colour", "red"),
        skin="skin3",
        hair="hair1",
        top="lime" if thing.get("colour") == "green" else "orange",
        legs="navy",
        helmet="white",
    )


def walker(view, thing):
    """On the crossing of an arm; `across` says where."""
    arm = thing.get("arm", "mine")
    x, y = place(arm, thing.get("along", 6.0), thing.get("across", -0.6))
    person(
        (x, y, 0.02),
        HEADING[arm] + thing.get("turn", 90),
        skin="skin2",
        hair="hair2",
        style="long",
        top=thing.get("coat", "yellow"),
        legs="denim",
        shoes="brown",
        pose=walk(0.2),
        height=1.72,
    )


def house(view, thing):
    """A house on my side, at the very corner: it hides the arm named by `hides`."""
    side = 1 if thing.get("hides", "right") == "right" else -1
    t.house((side * (HALF + 6.4), -(HALF + 5.9), 0), -90 * side, None, "wall1", "roof1", 8.4, 9, 2)


def put_things(view, night):
    for thing in view.get("things", []):
        what = thing["what"]
        if what in BUILD:
            vehicle(view, thing, night)
        elif what in ("cyclist", "walker", "house"):
            {"cyclist": cyclist, "walker": walker, "house": house}[what](view, thing)
        elif thing.get("on") != "dashboard":
            raise ValueError(f"no drawing for {what!r}")
