"""Core.05: a wall of five signs, two ways on the floor, and what people do before a sign."""
from lowpoly import panels, render as r, stage, things as t
from lowpoly.crew import look, stand_in
from lowpoly.mesh import box, flat, group
from lowpoly.people import pose, walk
from lowpoly.studio import picture
from lowpoly.truck import forklift

FATOU = dict(style="scarf:teal", helmet="white", vest="orange", top="navy", legs="navy")
FARID = dict(skin="skin4", helmet=None, vest="yellow", legs="denim")
CODES = ("P004", "M014", "W014", "E001", "F001")
NAMES = ("panneau_rouge", "panneau_bleu", "panneau_jaune", "panneau_vert", "panneau_feu")


def _wall():
    """Wall with an aisle in the middle; a forklift passes at the back of it."""
    r.start(sun_turn=-30, sun_height=58, sky="e7eef2", horizon="f6efe2", ambient=.9, sun=2.3)
    box((40, 40, .1), (0, 0, -.05), "concrete", bevel=0)
    box((40, .3, 9), (0, 9, 4.5), "wall3", bevel=0)
    for x in (-3.9, 3.9):
        box((6.4, .2, 2.4), (x, 2.2, 1.2), "wall4", bevel=.01)
    box((15, .2, 1.9), (0, 2.2, 3.35), "wall4", bevel=.01)
    for x in (-.70, .70):
        box((.10, .3, 2.4), (x, 2.18, 1.2), "yellow", bevel=.01)
    forklift(group((.10, 4.6, 0), 150))


@picture("core/05-entrepot", 800, 600, 12)
def entrepot():
    _wall()
    signs = {n: panels.panel(c, (-2.30 + 1.15 * i, 2.06, 2.72), .95) for i, (n, c) in enumerate(zip(NAMES, CODES))}
    box((.86, .1, 2.0), (1.27, 2.07, 1.0), "green", bevel=.02), box((.5, .06, .06), (1.27, 2.0, 1.0), "reflect")
    t.extinguisher((1.96, 1.98, .72))
    fatou = stand_in("fatou", (-1.45, -.2, 0), -160, pose("stand", hands=((-.42, .26, 1.52), (.27, .05, .76)), elbow=((-.7, -.4, -1), (.3, -1, -.3)), grip=("point", "fist"), look=-8), **FATOU)
    farid = stand_in("farid", (1.70, -.2, 0), 166, pose("stand"), **FARID)
    r.camera((0, -4.3, 1.72), (0, 1.4, 1.55), 50)
    return {**signs, "fatou": fatou, "farid": farid}


@picture("core/05-deux-chemins", 800, 600, 12)
def deux_chemins():
    stage.hall()
    flat([(-3.4, -6), (-.15, -6), (-.15, 7), (-3.4, 7)], (0, 0), "concrete2", z=.004)
    for x in (.55, 1.95):
        flat([(x - .07, -6), (x + .07, -6), (x + .07, 8), (x - .07, 8)], (0, 0), "line", z=.008)
    flat([(.62, -6), (1.88, -6), (1.88, 8), (.62, 8)], (0, 0), "leaf2", z=.006)
    stage.exit_door(1.25, running=False)
    panels.panel("E001", (1.25, 8.6, 2.75), .75)
    ines = group((-1.30, 3.4, 0), 178)
    forklift(ines, driver=look("ines", style="bun", helmet="yellow", vest="yellow"))
    panels.panel("P004", (-2.95, 2.0, 2.2), .85, post=2.2)
    panels.panel("M024", (2.36, 2.0, 2.2), .85, post=2.2)
    farid = stand_in("farid", (-2.50, .5, 0), -172, pose("stand", hands=((-.38, .26, 1.40), (.27, .05, .76)), elbow=((-1, -.3, -.6), (.3, -1, -.3)), grip=("open", "fist"),
                     palm=(((.5, -.5, .3), (-.1, .1, 1)), None)), **FARID)
    r.camera((-.1, -5.0, 2.5), (-.1, 2.2, .95), 53)
    return {"farid": farid, "ines": ines, "chemin_gauche": [(-2.1, -2.2, 0), (-.4, .6, 0)], "chemin_droite": [(.6, -2.2, 0), (1.9, 1.2, 0)]}


def begin():
    stage.ground("f1d9b0", "sand2", 14)
    stage.knees()


@picture("core/05-gestes/g_panneau", 400, 380)
def g_panneau():
    begin()
    panels.panel("shape-danger", (.62, .35, 1.62), .80, post=1.62)
    stand_in("aminata", (-.50, -.1, 0), 196, pose("stand", hands=((-.48, .06, 1.36), (.36, .30, 1.10)), elbow=((-.5, -.4, -1), (.6, -.4, -1)), grip=("point", "open"), look=16, mood="worried", tip=6,
             palm=(None, ((0, .3, 1), (.8, .4, .2)))), legs="denim")


@picture("core/05-gestes/g_passe", 400, 380)
def g_passe():
    begin()
    panels.panel("P004", (.16, .75, 1.62), .72, post=1.62)
    stand_in("aminata", (-.46, -.35, 0), -84, walk(.22), legs="denim")
    forklift(group((1.75, 2.6, 0), 128))


@picture("core/05-gestes/g_recule", 400, 380)
def g_recule():
    begin()
    stand_in("aminata", (.55, -.35, 0), 96, pose("stand", hands=((-.24, .40, 1.20), (.24, .40, 1.24)), elbow=((-.8, -.4, -.8), (.8, -.4, -.8)), grip=("open", "open"),
             palm=(((0, 1, 0), (-.15, .1, 1)), ((0, 1, 0), (.15, .1, 1))), feet=((-.12, .16, .10), (.12, -.40, .08)), lean=-12, mood="worried", look=34), legs="denim")
    forklift(group((-.85, 1.5, 0), 172))
