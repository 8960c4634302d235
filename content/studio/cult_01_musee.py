"""The museum of cult.01: the hall one comes into, and a room with a painting, a statue and somebody who looks after them."""
from lowpoly import objects as o, render as r, stage, things as t
from lowpoly.crew import stand_in
from lowpoly.gear import hammer
from lowpoly.mesh import ball, box, cylinder, group, lathe, limb, prism, tube
from lowpoly.people import pose
from lowpoly.studio import picture


def _shell(back=4.6, wall="wall3", floor="wood"):
    r.start(sun_turn=-28, sun_height=58, sky="e7eef2", horizon="f6efe2", ambient=.95, sun=2.2)
    box((40, 30, .1), (0, 0, -.05), floor, bevel=0)
    for k in range(-8, 9):
        box((.02, 30, .004), (k * .8, 0, .002), "wood2", bevel=0)
    box((24, .2, 5), (0, back, 2.5), wall, bevel=0)
    box((24, .08, .18), (0, back - .12, .09), "wood2", bevel=.01)


def _street_door():
    """Two glass leaves, one open, on the light of the street; steps and a tree behind."""
    g = group((-1.95, 4.48, 0))
    box((2.1, .16, 2.95), (0, 0, 1.48), "wood2", g, bevel=.03)
    box((1.86, .20, 2.75), (0, -.01, 1.42), "glow:cloud", g, bevel=0)
    box((1.86, .22, 1.0), (0, -.01, .55), "grass", g, bevel=0)
    box((.70, .24, 1.0), (.1, -.01, .55), "sand", g, bevel=0)
    t.tree((-.55, -.20, .28), .34, g, seed=3)
    box((.10, .26, 2.75), (0, -.04, 1.42), "wood2", g, bevel=.01)
    leaf = group((.93, -.14, 0), -62, g)
    box((.90, .06, 2.7), (-.45, 0, 1.40), "window", leaf, bevel=.01)
    for z in (.08, 2.72):
        box((.92, .09, .12), (-.45, 0, z), "wood2", leaf, bevel=.01)
    box((.05, .14, .5), (-.82, -.02, 1.25), "steel", leaf, bevel=.01)
    return g


def _tickets():
    """The desk; the person holds out a ticket, larger than in life."""
    box((1.6, .66, 1.02), (.35, 2.35, .51), "teal", bevel=.04)
    box((1.74, .80, .07), (.35, 2.33, 1.05), "wood2", bevel=.02)
    stand_in("nadia", (.35, 3.0, 0), 180, pose("stand", hands=((-.24, .36, 1.16), (.22, .30, 1.06)), grip=("point", "flat")), legs="navy", height=1.74)
    ticket = group((.62, 1.98, 1.26), 10)
    box((.46, .012, .25), (0, 0, 0), "yellow", ticket, bevel=.006)
    box((.30, .016, .03), (-.05, -.002, .05), "black", ticket, bevel=0)
    box((.22, .016, .03), (-.09, -.002, -.02), "black", ticket, bevel=0)
    box((.012, .016, .25), (.14, -.002, 0), "cream", ticket, bevel=0)
    return ticket


def _cloakroom():
    """Coats on a rail, bags below."""
    g = group((2.62, 3.9, 0))
    box((1.7, .7, .08), (0, .1, 2.25), "wood2", g, bevel=.02)
    for s in (-1, 1):
        box((.08, .6, 2.2), (s * .82, .1, 1.1), "wood2", g, bevel=.02)
    limb((-.8, -.05, 1.95), (.8, -.05, 1.95), .025, .025, "steel", g, 8)
    for k, colour in enumerate(("red", "navy", "orange", "purple")):
        x = -.57 + k * .38
        o.hanger((x, -.06, 1.74), .62, "steel2", g)
        prism([(-.17, 0), (-.05, .08), (.05, .08), (.17, 0), (.20, -.82), (-.20, -.82)], .15, (x, -.06, 1.66), colour, g, bevel=.03)
        for s in (-1, 1):
            limb((x + s * .17, -.06, 1.62), (x + s * .20, -.10, 1.0), .055, .045, colour, g)
    for x, colour in ((-.42, "brown"), (.35, "blue")):
        ball(.20, (x, -.02, .22), colour, g, scale=(1.1, .75, 1.0))
        tube([(x - .10, -.05, .38), (x - .08, -.05, .52), (x + .08, -.05, .52), (x + .10, -.05, .38)], .018, "black", g)
    return g


@picture("cult/musee-entree", 800, 600, 12)
def entrance():
    _shell()
    door, ticket, coats = _street_door(), _tickets(), _cloakroom()
    stand_in("jeanne", (-.72, 1.1, 0), -28, pose("stand", hands=((-.27, .03, .74), (.20, .34, 1.12)), grip=("fist", "flat")), legs="denim")
    r.camera((.15, -3.7, 1.75), (.2, 2.6, 1.22), 52)
    return {"entree": door, "billet": ticket, "vestiaire": coats}


def _framed(x, z, w, h, paint):
    g = group((x, 4.44, z))
    box((w + .22, .10, h + .22), (0, 0, 0), "yellow", g, bevel=.03)
    box((w, .12, h), (0, -.012, 0), "sand3", g, bevel=0)
    paint(g)
    return g


def _portrait(g):
    """A face, as painted: flat things before a blue ground."""
    box((1.5, .13, 1.9), (0, -.02, 0), "blue", g, bevel=0)
    prism([(-.62, -.95), (-.48, -.42), (-.16, -.24), (.16, -.24), (.48, -.42), (.62, -.95)], .04, (0, -.09, 0), "red", g)
    box((.22, .04, .3), (0, -.10, -.22), "skin3", g, bevel=.02)
    ball(.34, (0, -.10, .16), "skin3", g, scale=(.86, .12, 1.1))
    lathe([(0, .18), (.36, .17), (.38, .05), (.30, -.02), (0, -.02)], (0, -.11, .36), "hair1", g, scale=(1, .2, 1))
    for s in (-1, 1):
        ball(.045, (s * .12, -.155, .18), "black", g, scale=(1, .4, 1))
    tube([(-.10, -.15, -.02), (0, -.155, -.05), (.10, -.15, -.02)], .016, "lip", g)


def _landscape(g):
    box((1.1, .13, .8), (0, -.02, 0), "window", g, bevel=0)
    flat_hill = [(-.55, -.4), (-.55, -.05), (-.2, .12), (.15, -.08), (.55, .1), (.55, -.4)]
    prism(flat_hill, .04, (0, -.09, 0), "leaf2", g)
    ball(.10, (.28, -.10, .24), "yellow", g, scale=(1, .2, 1))


def _statue():
    """Plain stone on a plinth, behind a low rope."""
    g = group((.72, 3.35, 0))
    box((.72, .72, .85), (0, 0, .43), "concrete2", g, bevel=.03)
    box((.86, .86, .10), (0, 0, .88), "concrete", g, bevel=.02)
    stone = "white"
    lathe([(0, 0), (.26, 0), (.22, .12), (.14, .45), (.16, .78), (.20, .98), (.15, 1.08), (0, 1.10)], (0, 0, .93), stone, g, scale=(1, .75, 1))
    limb((0, 0, 2.0), (0, 0, 2.12), .06, .055, stone, g)
    ball(.155, (0, -.01, 2.24), stone, g, scale=(.95, 1, 1.12))
    limb((-.19, 0, 1.93), (-.34, -.10, 1.62), .06, .05, stone, g)
    limb((-.34, -.10, 1.62), (-.14, -.22, 1.50), .05, .045, stone, g)
    limb((.19, 0, 1.93), (.36, -.05, 2.22), .06, .05, stone, g)
    limb((.36, -.05, 2.22), (.30, -.08, 2.50), .05, .045, stone, g)
    for s in (-1, 1):
        cylinder(.025, .8, (s * .62, -.62, .4), "yellow", g)
        ball(.05, (s * .62, -.62, .82), "yellow", g)
    tube([(-.62, -.62, .74), (0, -.62, .56), (.62, -.62, .74)], .028, "red", g)
    return g


def _old_tool():
    """An old hammer on its stand: a tool to find."""
    g = group((-.72, 3.0, 0))
    box((.95, .5, .82), (0, 0, .41), "wood2", g, bevel=.03)
    box((1.0, .55, .06), (0, 0, .84), "cream", g, bevel=.01)
    hammer((-.05, .02, .98), 0, g, tilt=-58, size=1.55)


@picture("cult/musee-salle", 800, 600, 12)
def room():
    _shell(wall="wall4", floor="wood")
    painting = _framed(-1.95, 1.85, 1.5, 1.9, _portrait)
    _framed(-.28, 2.35, 1.1, .8, _landscape)
    statue = _statue()
    _old_tool()
    guard = stand_in("marc", (1.95, 2.5, 0), 158, pose("stand", hands=((-.12, .24, .92), (.12, .24, .92))), top="navy", legs="black")
    exit_ = stage.exit_door(3.05, 4.42)
    o.bench((-1.7, 1.0, 0), 6, width=1.3, place=None)
    r.camera((.15, -3.5, 1.75), (.3, 2.6, 1.32), 52)
    return {"tableau": painting, "statue": statue, "gardien": guard, "sortie": exit_}
