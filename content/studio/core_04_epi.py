"""Gloves, shoes, goggles, ear plugs on the same person as the other things/epi-* pictures; and what is wrong with an equipment."""
from lowpoly import gear, marks, objects as o, render as r, stage, wear
from lowpoly.crew import sky, stand_in
from lowpoly.mesh import box, limb, tube
from lowpoly.people import person, pose
from lowpoly.studio import picture

BASE = dict(skin="skin4", hair="hair1", top="denim", legs="navy")
PATH = "core/04-gestes/"


def epi(p, eye, target, fov, **extra):
    r.start(sky="f3e6cb", horizon="f3e6cb", ambient=.95, sun=2.4, sun_turn=30, sun_height=45)
    who = person((0, 0, 0), 176, pose=p, **BASE, **extra)
    r.camera(eye, target, fov)
    return who


def head_of(who):
    """The head group: the last empty that hangs on the upper body."""
    body = [c for c in who.children if c.type == "EMPTY"][0]
    return [c for c in body.children if c.type == "EMPTY"][-1]


@picture("things/epi-chaussures", 480, 400)
def chaussures():
    """Seen whole, one foot forward, so that the boots are large."""
    who = epi(pose("stand", nod=10, feet=((-.17, .16, .08), (.17, .24, .08))), (.45, -2.9, 1.20), (.0, -.05, .80), 47, shoes="brown")
    for x, y in ((-.185, .155), (.185, .235)):
        wear.boot((x, y + .10, -.01), 180, who, 1.35)


@picture("things/epi-gants", 480, 400)
def gants():
    epi(pose("stand", hands=((-.21, .36, 1.20), (.21, .36, 1.20)), elbow=((-.8, -.4, -.8), (.8, -.4, -.8)), grip=("open", "open"),
             palm=(((0, 1, 0), (-.08, .1, 1)), ((0, 1, 0), (.08, .1, 1)))), (0, -1.95, 1.45), (0, 0, 1.40), 35, glove="yellow")


@picture("things/epi-lunettes", 480, 400)
def lunettes():
    wear.goggles(head_of(epi(pose("stand"), (0, -1.75, 1.55), (0, 0, 1.50), 27)))


@picture("things/epi-bouchons", 480, 400)
def bouchons():
    who = epi(pose("stand", look=-62), (0, -1.75, 1.55), (0, 0, 1.50), 27)
    head = head_of(who)
    for side in (-1, 1):
        limb((side * .165, -.005, -.01), (side * .215, -.005, -.012), .020, .026, "orange", head, 12)


def bust(turn=180, name="awa", **changes):
    extra = {k: changes.pop(k) for k in ("vest", "helmet", "glove", "chin") if k in changes}
    stage.plain(sky("awa"))
    stage.bust()
    return stand_in(name, (0, 0, 0), turn, pose("stand", **changes), **extra)


@picture(PATH + "g_sans_gants", 400, 380)
def sans_gants():
    bust(hands=((-.19, .40, 1.20), (.19, .40, 1.20)), elbow=((-.8, -.4, -.8), (.8, -.4, -.8)), grip=("open", "open"), palm=(((0, 1, 0), (-.05, .1, 1)), ((0, 1, 0), (.05, .1, 1))), mood="worried")


@picture(PATH + "g_sans_gilet", 400, 380)
def sans_gilet():
    bust(vest=None, glove="yellow", hands=((-.09, .185, 1.10), (.09, .185, 1.10)), elbow=((-1, .2, -.5), (1, .2, -.5)), grip=("flat", "flat"),
         palm=(((0, -1, 0), (.9, .05, .35)), ((0, -1, 0), (-.9, .05, .35))), mood="worried")


@picture(PATH + "g_plus_grand", 400, 380)
def plus_grand():
    stage.plain(sky("awa"))
    stage.bust()
    stand_in("awa", (0, .25, 0), 180, pose("stand", hands=((-.44, .30, 1.16), (.44, .30, 1.16)), elbow=((-.7, -.3, -1), (.7, -.3, -1)), grip=("flat", "flat"),
             palm=(((1, 0, 0), (-.1, .5, .9)), ((-1, 0, 0), (.1, .5, .9)))))
    wear.boot((-.40, -.45, 1.03), -68, size=.62)
    marks.arrow((-.24, -.48, 1.10), (.0, -.48, 1.10), .020)
    wear.boot((.22, -.45, 1.0), -68, size=1.18)


@picture(PATH + "g_casse", 400, 380)
def casse():
    bust(helmet=None, chin=False, hands=((-.17, .40, 1.12), (.17, .40, 1.12)), elbow=((-.8, -.3, -.7), (.8, -.3, -.7)), mood="worried", nod=6)
    gear.helmet((0, -.46, 1.10), "yellow", 168, size=1.15)
    tube([(.02, -.735, 1.145), (-.03, -.705, 1.19), (.035, -.690, 1.235), (-.025, -.665, 1.275), (.03, -.625, 1.315), (.0, -.58, 1.345)], .014, "black", smooth=False)


@picture(PATH + "g_paie", 400, 380)
def paie():
    bust(hands=((-.36, .28, 1.20), (.36, .28, 1.20)), elbow=((-.6, -.4, -1), (.6, -.4, -1)), mood="worried", tip=8)
    wear.gloves((-.37, -.34, 1.20), 8, size=.95)
    o.banknote((.37, -.37, 1.31), -8, size=.92)


def _seated():
    """The frame of the shoe that does not fit: a person seated, one foot towards us, seen from the side."""
    stage.ground(sky("awa"), "sand2")
    box((.7, .55, .46), (-.46, .1, .23), "wood", bevel=.02)
    who = stand_in("awa", (-.46, .1, -.28), -90, pose("stand", feet=((-.13, .34, .36), (.13, .62, .50)), hands=((-.18, .40, .92), (.20, .42, .94)), lean=6, mood="worried", look=-50, nod=8), shoes="white", helmet=None, chin=False)
    r.camera((.02, -2.5, .98), (.02, 0, .72), 38)
    return who


@picture(PATH + "g_petit", 400, 380)
def petit():
    """The shoe covers the toes only; the heel stays out."""
    _seated()
    wear.boot((.36, -.03, .13), 90, size=.78)


@picture(PATH + "g_grand", 400, 380)
def grand():
    """The shoe goes on far after the toes, the leg is loose in it."""
    _seated()
    wear.boot((.26, -.03, .11), 90, size=1.45, long=1.5)
