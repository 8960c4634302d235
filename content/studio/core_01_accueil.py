"""The reception hut of core.01, first minute of the first day."""
from lowpoly import objects as o, render as r, things as t
from lowpoly.crew import stand_in
from lowpoly.lorry import lorry
from lowpoly.mesh import box, group
from lowpoly.people import pose
from lowpoly.studio import picture


def _walls():
    """Back wall with an opening onto the site on the right."""
    r.start(sun_turn=-30, sun_height=52, sky="bfe2f3", horizon="fff0da", ambient=.95, sun=2.3)
    box((40, 7.6, .1), (0, -.4, -.05), "concrete", bevel=0)
    box((60, 40, .1), (0, 23.5, -.06), "sand", bevel=0)
    box((7.0, .2, 4), (-2.22, 3.2, 2), "wall1", bevel=0)
    box((4.0, .2, 4), (4.52, 3.2, 2), "wall1", bevel=0)
    box((1.24, .2, 1.7), (1.90, 3.2, 3.15), "wall1", bevel=0)
    box((.2, 7, 4), (-4.2, 0, 2), "wall3", bevel=0)
    for x in (1.24, 2.56):
        box((.10, .30, 2.36), (x, 3.2, 1.18), "wood2", bevel=.02)
    box((1.42, .30, .10), (1.9, 3.2, 2.34), "wood2", bevel=.02)


def _changing_room():
    g = group((-2.0, 3.06, 0))
    box((1.42, .10, 2.42), (0, .04, 1.21), "white", g, bevel=.02)
    box((1.24, .12, 2.32), (0, 0, 1.16), "blue", g, bevel=.02)
    o.hanger((0, -.08, 1.58), 1.6, "white", g)
    box((.07, .10, .22), (.48, -.08, 1.0), "steel", g, bevel=.02)
    return g


def _counter():
    box((1.7, .70, 1.0), (0, .75, .5), "wood", bevel=.03)
    box((1.86, .84, .07), (0, .72, 1.03), "wood2", bevel=.02)
    stand_in("fatou", (-.02, 1.35, 0), 180, pose("stand", hands=((-.24, .30, 1.04), (.24, .30, 1.04)), grip=("flat", "flat")), legs="navy", height=1.74)


def _site():
    lorry((2.9, 9.4, 0), 90, colour="orange")
    t.tree((-.5, 22, 0), 1.6, seed=4), t.tree((8.6, 24, 0), 1.8, seed=5)
    for k in range(8):
        box((2.1, .06, 1.7), (-5 + k * 2.2, 16, .85), "wall4" if k % 3 else "teal", bevel=.01)


def _front():
    table = group((-1.44, .10, 0))
    box((1.30, .80, .07), (0, 0, .60), "wood2", table, bevel=.02)
    for x in (-.55, .55):
        box((.07, .6, .58), (x, 0, .29), "steel2", table)
    paper = group((0, 0, .64), 0, table)
    o.sheet((-.26, .02, .10), 8, paper, tilt=24, size=1.4), o.card((.30, -.04, .10), -8, paper, tilt=28, size=1.25)
    return paper, o.bench((1.50, .25, 0), -4, width=1.5)


@picture("core/01-accueil", 800, 600, 12)
def accueil():
    _walls(), _site()
    door = _changing_room()
    _counter()
    badge = o.badge((.0, .32, .93), 0, size=1.75, cord=False)
    papers, bench = _front()
    r.camera((0, -3.9, 1.85), (0, 2.2, 1.08), 49)
    way_out = [(1.28, 3.2, .05), (2.52, 3.2, 2.3)]
    head = [(-.42, 1.35, 1.06), (.42, 1.35, 1.86)]
    return {"fatou": head, "badge": badge, "papiers": papers, "porte_vestiaire": door, "banc": bench, "porte_chantier": way_out}
