"""The road of the `drive` steps (look/27): a straight street, dry and wet, and the things that move on it.

These belong to the app, not to a pack: assets/img. The screen places the cut-out things on the road by distance, with
the camera below; its numbers stand again in app/ui/src/steps/drive/road_view.rs.
"""
import math

from lowpoly import render as r, things as t
from lowpoly.crew import stand_in
from lowpoly.mesh import ball, box, flat
from lowpoly.people import walk
from lowpoly.studio import picture
from roadkit.traffic import van

APP = "../../../assets/img/"
EYE, TARGET, FOV = (0.2, -9.0, 4.4), (0.2, 9.0, 0.35), 46


def _light(wet):
    if wet:
        r.start(sky="b9cbd8", horizon="eef0ea", sun_turn=-40, sun_height=46, ambient=.85, sun=1.7)
    else:
        r.start(sky="a9daf4", horizon="fff0da", sun_turn=-40, sun_height=46, ambient=.80, sun=2.9)


def _ground(wet):
    box((300, 300, .1), (0, 60, -.12), "grass", bevel=0)
    box((7, 240, .1), (0, 60, -.05), "steel2" if wet else "asphalt", bevel=0)
    for s in (-1, 1):
        box((3.4, 240, .26), (s * 5.2, 60, 0), "pavement", bevel=.02)
        box((.16, 240, .28), (s * 3.58, 60, 0), "kerb", bevel=.02)
    for k in range(16):
        y = -8 + k * 6
        flat([(-.07, y), (.07, y), (.07, y + 3), (-.07, y + 3)], (0, 0), "line", z=.006)


def _puddles():
    for x, y, rx, ry in ((.9, 5.4, 1.0, .7), (2.5, 8.2, .7, .9), (-1.8, 8.6, 1.0, .9), (1.4, 12.4, 1.0, .6), (-2.3, 2.2, .7, .9),
                         (2.6, 1.6, .6, .7), (-1.4, 15.0, 1.0, .7), (2.2, 18.0, .9, .7), (-2.6, -2.6, .6, .8)):
        edge = [(x + rx * (1 + .12 * math.sin(3 * a)) * math.cos(a), y + ry * math.sin(a)) for a in (i * math.pi / 9 for i in range(18))]
        flat(edge, (0, 0), "water", z=.008)


def _town():
    for x, y, turn, wall, roof in ((-12, 14, 90, "wall2", "roof1"), (-12, 25, 90, "wall1", "roof2"), (-12, 37, 90, "wall4", "roof1"),
                                   (12, 17, -90, "wall1", "roof1"), (12, 29, -90, "wall3", "roof2"), (12, 41, -90, "wall2", "roof1"),
                                   (-12, 3, 90, "wall3", "roof2"), (12, 5, -90, "wall4", "roof2")):
        t.house((x, y, 0), turn, None, wall, roof, 9, 7, 2)
    for i, (x, y) in enumerate(((-5.8, 7.5), (-5.8, 17), (5.9, 10), (5.9, 24), (-5.8, 31), (5.9, 36))):
        t.tree((x, y, .1), .9, seed=i)


def _far():
    for i, x in enumerate((-50, -8, 34)):
        ball(28, (x, 140, -14), ("hill", "hill2")[i % 2], scale=(1.3, 1, .9))
    for x, z, s in ((-34, 40, 7), (8, 46, 8), (46, 38, 6)):
        t.cloud((x, 150, z), s)


def _street(wet):
    _light(wet), _ground(wet), _town(), _far()
    if wet:
        _puddles()
    r.camera(EYE, TARGET, FOV)


@picture(APP + "route-seche", 640, 560, 12, 72)
def dry():
    _street(False)


@picture(APP + "route-mouillee", 640, 560, 12, 72)
def wet():
    _street(True)


def _strip(middle, half, colour, z):
    """A road of one width along a line, its joints cut at half the turn so that no grass shows between."""
    sides = []
    for i, (x, y) in enumerate(middle):
        (x0, y0), (x1, y1) = middle[max(i - 1, 0)], middle[min(i + 1, len(middle) - 1)]
        way = math.hypot(x1 - x0, y1 - y0)
        nx, ny = (y1 - y0) / way, (x0 - x1) / way
        sides.append(((x - nx * half, y - ny * half), (x + nx * half, y + ny * half)))
    for (left0, right0), (left1, right1) in zip(sides, sides[1:]):
        flat([left0, right0, right1, left1], (0, 0), colour, z=z)


@picture(APP + "route-virage", 640, 560, 12, 72)
def bend():
    """The country: the road turns to the right behind a hedge, and one does not see where it goes."""
    _light(False)
    box((300, 300, .1), (0, 60, -.12), "grass", bevel=0)
    middle = [(0.0, -12.0), (0.0, 0.0)] + [(14 - 14 * math.cos(a), 4 + 14 * math.sin(a)) for a in (i * .06 for i in range(27))]
    _strip(middle, 4.3, "sand", .002), _strip(middle, 3.5, "asphalt", .006)
    for a in range(2, len(middle) - 3, 3):
        _strip(middle[a:a + 2], .07, "line", .014)
    for k in (-9, -4):
        flat([(-.07, k), (.07, k), (.07, k + 2.6), (-.07, k + 2.6)], (0, 0), "line", z=.014)
    for k in range(11):         # the hedge inside the bend hides the road
        a = k * .17
        ball(1.55, (14 - 8.4 * math.cos(a), 5.4 + 8.4 * math.sin(a), 1.2), ("leaf", "leaf2")[k % 2], scale=(1, 1, 1.15))
    for i, (x, y) in enumerate(((-7, 2), (-7.5, 10), (-5, 20), (2, 27), (12, 28), (-12, 26))):
        t.tree((x, y, 0), 1.15, seed=i)
    _far()
    r.camera(EYE, TARGET, FOV)


def _cut():
    """The light of the street, nothing round the thing."""
    r.start(sun_turn=-40, sun_height=46, ambient=.85, sun=2.6)


@picture(APP + "route-camionnette", 240, 240, 96, 84, cut=True)
def my_van():
    _cut()
    van((0, 0, 0), 0, "teal")
    r.camera((0, -11.5, 3.2), (0, 0, 1.0), 16.4)


@picture(APP + "route-voiture", 240, 240, 96, 84, cut=True)
def my_car():
    _cut()
    t.car((0, 0, 0), 0, "teal")
    r.camera((0, -10.5, 3.2), (0, 0, .82), 13)


@picture(APP + "route-devant", 240, 240, 96, 84, cut=True)
def van_ahead():
    _cut()
    van((0, 0, 0), 0, "white")
    r.camera((0, -11.5, 3.2), (0, 0, 1.0), 16.4)


@picture(APP + "route-passant", 160, 240, 96, 84, cut=True)
def walker():
    _cut()
    stand_in("fatou", (0, 0, 0), -90, walk(.2), legs="navy", height=1.72)
    r.camera((0, -9.5, 2.4), (0, 0, .90), 8.6)
