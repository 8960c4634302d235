"""The site of btp.04 all around: four dangers between 4 and 7 m, and two things that are as they should be."""
import math

from mathutils import Vector

from lowpoly import render as r, site, things as t
from lowpoly.crew import stand_in
from lowpoly.mesh import box, cylinder, flat, group
from lowpoly.people import pose, walk
from lowpoly.studio import picture

at = site.at


def _scaffold():
    """Ahead: on the left a bay with all its rails, on the right a bay with none and somebody right at the edge."""
    s = group((0, 5.3, 0))
    t.scaffold((0, 0, 0), 0, s, bays=5, levels=2, missing=(1, 3))
    edge = stand_in("greg", (2.2, 5.3 + .22, 2.03), 158, pose("carry", lean=8, nod=14, hands=((-.2, .34, 1.0), (.2, .34, 1.0))))
    box((.9, .28, .16), (2.13, 5.3 - .12, 3.08), "wood", rot=(0, 0, -20))
    mate = stand_in("awa", (-2.2, 5.3 + .5, 2.03), 12, pose("reach", hands=((-.2, .42, 1.35), (.2, .36, 1.15))))
    stand_in("lefort", (-.2, 5.3 + .45, 4.03), -90, walk(.1))
    full = [(-3.25, 5.3, 1.95), (-1.15, 5.3, 3.1)]
    bare = [(1.15, 5.3, 1.95), (3.25, 5.3, 3.75)]
    return full, bare, edge, mate


def _hole():
    """Right: a slab with an open hole, its boards left beside; somebody walks backwards towards it."""
    az, h = 66, .20
    g = group((*at(az, 4.6), 0), -az)
    for size, loc in (((4.6, .6, h), (0, -1.25, h / 2)), ((4.6, .8, h), (0, 1.35, h / 2)), ((1.4, 1.9, h), (-1.6, 0, h / 2)), ((1.4, 1.9, h), (1.6, 0, h / 2))):
        box(size, loc, "concrete", g, bevel=0)
    box((1.8, 1.9, .04), (0, 0, -.005), "black", g, bevel=0)
    for x in (-.9, .9):
        box((.02, 1.9, h - .03), (x * .99, 0, h / 2), "black", g, bevel=0)
    box((1.8, .02, h - .03), (0, .93, h / 2), "black", g, bevel=0)
    for k in range(3):
        box((1.5, .24, .05), (1.55, .75 + .05 * k, h + .03 + .055 * k), "wood", g, rot=(0, 0, 14 + 6 * k), bevel=.01)
    who = stand_in("farid", (*_on(g, -1.45, .15), h), -az - 90, dict(walk(.22), hands=((-.2, .36, 1.02), (.2, .36, 1.02)), look=10), chin=True, legs="denim")
    box((.5, .36, .3), (*_on(g, -1.07, .15), h + 1.06), "cardboard", rot=(0, 0, -az + 6))
    return [(*_on(g, x, y), z) for x in (-.9, .9) for y in (-.95, .95) for z in (h, h + .1)], who


def _on(g, x, y):
    """Place of a point of a group, on the ground."""
    p = g.matrix_basis @ Vector((x, y, 0))
    return p.x, p.y


def _load():
    """Further right: a load over the way for people, and somebody below."""
    cx, cy = at(92, 13.0)
    lx, ly = at(112, 5.8)
    turn = math.degrees(math.atan2(ly - cy, lx - cx))
    reach = math.dist((cx, cy), (lx, ly))
    t.tower_crane((cx, cy, 0), turn, height=16, jib=15, drop=12.9, trolley=reach)
    way = group((lx, ly, 0), -112)
    flat([(-5, -.9), (5, -.9), (5, .9), (-5, .9)], (0, 0), "pavement", way, .06)
    for i in range(10):
        for y in (-.86, .86):
            flat([(-.36, -.07), (.36, -.07), (.36, .07), (-.36, .07)], (-4.5 + i, y), "blue", way, .066)
    for x in (-2.4, 2.4):
        t.barrier((x, 1.35, 0), 0, way)
    stand_in("yann", (*_on(way, -.35, 0), .06), -112 - 90, walk(.22), helmet="yellow", chin=True, legs="navy")
    return [(lx + dx, ly + dy, z) for dx in (-.7, .7) for dy in (-.7, .7) for z in (2.3, 4.3)]


def _loose_ladder():
    """Behind: a ladder on a loose board, aslant, tied nowhere; somebody is about to climb."""
    az = 168
    site.cabin((*at(az, 6.0), 0), -az)
    g = group((*at(az, 5.2), 0), -az)
    box((.9, .5, .07), (-.52, -.72, .04), "wood", g, rot=(0, 0, 24), bevel=.01)
    box((.22, .11, .07), (-.74, -.62, .11), "brick", g, rot=(0, 0, 10), bevel=.01)
    t.ladder((-.50, -.70, .08), (-.02, .62, 3.12), .48, g, "steel")
    stand_in("kevin", (*_on(g, -.56, -1.28), 0), -az - 6, pose("reach", hands=((-.18, .40, 1.15), (.2, .44, 1.42)), feet=((-.11, 0, .08), (.11, .34, .42)), nod=-14), legs="denim", helmet="yellow", vest="orange", chin=True)
    return [(*_on(g, x, y), z) for x, y, z in ((-.8, -.7, .05), (-.2, -.7, .05), (-.3, .6, 3.1), (.3, .6, 3.1))]


def _tied_ladder():
    """Left: a ladder that goes well past the deck, tied above and below, on a firm foot."""
    az = -84
    g = group((*at(az, 5.6), 0), -az)
    t.scaffold((0, .35, 0), 0, g, bays=2, levels=1, rise=2.2)
    t.ladder((.9, -.55, .04), (.9, .24, 3.4), .48, g)
    box((.85, .30, .07), (.9, -.60, .03), "steel2", g, bevel=.02)
    for s in (-1, 1):
        site.tie((.9 + s * .24, .12, 2.85), g), site.tie((.9 + s * .24, -.44, .52), g)
    stand_in("jose", (*_on(g, -1.2, -.5), 0), -az + 140, pose("stand", hands=((-.27, .03, .74), (.2, .38, 1.1))), helmet="white", vest="lime", chin=True, legs="denim")
    return [(*_on(g, x, y), z) for x, y, z in ((.55, -.6, .05), (1.25, -.6, .05), (.55, .24, 3.4), (1.25, .24, 3.4))]


def _around():
    site.excavator((*at(-135, 9.5), 0), 200)
    site.heap((*at(-150, 7.0), 0), 1.5), site.heap((*at(-50, 9.5), 0), 1.0)
    for az, d in ((-42, 4.6), (40, 4.2), (138, 5.0), (-118, 5.4)):
        t.cone((*at(az, d), 0))
    t.pallet((*at(-47, 6.6), 0), 20, load="brick", layers=2)
    t.pallet((*at(-112, 7.6), 0), 50, load="wood", layers=1)
    t.car((*at(-160, 12.5), 0), 60, "white")
    g = group((*at(40, 8.0), 0), 20)
    for k in range(5):
        cylinder(.16, 3, (-.7 + k * .34, -1.5, .17), "teal", g, rot=(-90, 0, 0))


@picture("btp/04-chantier-360", 2048, 1024, 12, 82)
def chantier_360():
    r.start(sun_turn=-62, sun_height=50)
    site.ground(), site.town(), site.fence(), site.frame((0, 7.1, 0))
    full, bare, _, _ = _scaffold()
    hole, _ = _hole()
    load, loose, tied = _load(), _loose_ladder(), _tied_ladder()
    _around()
    r.camera360((0, 0, 1.7))
    return {"bord_ouvert": bare, "tremie": hole, "echelle_libre": loose, "charge": load, "echelle_attachee": tied, "garde_corps_complet": full}
