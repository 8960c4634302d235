"""The kitchen of cuis.02 at rush hour: fires and oven on the left, pass and swing door at the back, sink and puddle on the right, the table in front."""
from lowpoly import kitchen as k, render as r
from lowpoly.crew import stand_in
from lowpoly.mesh import box, group
from lowpoly.people import pose
from lowpoly.spots import Frame
from lowpoly.studio import picture


def room():
    r.start(sun_turn=-28, sun_height=58, sky="e7eef2", horizon="f6efe2", ambient=.9, sun=2.2)
    k.floor_tiles()
    for x0, x1, z0, z1 in ((-7, -1.0, 0, 6), (-1.0, .7, 2.2, 6), (-1.0, .7, 0, 1.05), (.7, 1.6, 0, 6), (1.6, 2.9, 2.3, 6), (2.9, 7, 0, 6)):
        box((x1 - x0, .2, z1 - z0), ((x0 + x1) / 2, 6.2, (z0 + z1) / 2), "wall4", bevel=0)
    for s in (-1, 1):
        box((.2, 16, 6), (s * 3.25, 0, 3), "wall4", bevel=0)
    for z in (.55, 1.1):
        box((14, .02, .015), (0, 6.09, z), "concrete2", bevel=0)


def _waiter(door):
    """Behind the round window: a face, a tray."""
    stand_in("hugo", (0, .45, -.10), 180, pose("stand"), parent=door)


def _team():
    """The chief at the pass with an order slip, Yasmine with a pot that smokes; nobody stands in the water."""
    thierry = k.cook("thierry", (.52, 4.75, 0), 168, pose("stand", hands=((-.27, .05, .76), (.30, .34, 1.22)), elbow=((-.3, -1, -.3), (.7, -.4, -1)), look=8, grip=("fist", "fist")))
    k.ticket((.30, .40, 1.36), 0, thierry)
    yasmine = k.cook("yasmine", (-1.05, 3.45, 0), 150, pose("carry", hands=((-.23, .34, 1.02), (.23, .34, 1.02)), grip=("fist", "fist"), look=-8))
    k.casserole((0, .40, .87), yasmine, 1.0, pads=True, rise=.9)


def _table():
    """Stainless table in front: a dry cloth, a hot dish, a wet cloth."""
    g = group((0, .42, 0))
    box((5.2, 1.25, .07), (0, 0, .92), "steel", g, bevel=.02)
    box((5.0, 1.1, .10), (0, .02, .84), "steel2", g, bevel=.02)
    dry = k.cloth((-.95, .06, .955), g, 1.25, turn=8)
    dish = group((.0, .10, .955), 0, g)
    k.chicken((0, 0, 0), dish, 1.5, 18)
    k.steam((0, .02, .36), dish, 3, .75, wide=.17)
    k.cloth((.98, .06, .955), g, 1.25, wet=True, turn=-8)
    return dry


@picture("cuis/02-cuisine", 640, 800, 12)
def cuisine():
    room()
    oven = k.cooker((-2.30, 5.05, 0), 26, width=1.35)
    k.hood((-2.35, 5.55, 2.35), 1.5)
    k.hatch((-.15, 6.04, 0), 1.7)
    k.swing_door((2.25, 6.0, 0), width=1.35, height=2.3, who=_waiter)
    k.sink((2.12, 3.75, 0), -52, width=1.25)
    k.puddle(None, (1.12, 2.75), 1.25, .85)
    k.bucket((-.22, 2.55, 0), size=1.25, colour="blue", rag=True)
    _team()
    dry = _table()
    r.camera((0, -1.9, 3.45), (0, 3.1, .92), 46)
    # The door, the sink, the water and the wet cloth lie one behind the other: their limits are chosen by eye.
    return {"thierry": Frame([500, 255, 200, 275]), "yasmine": Frame([216, 355, 214, 212]), "hugo": Frame([735, 170, 202, 170]), "plat": Frame([340, 728, 260, 172]),
            "torchon_mouille": Frame([700, 790, 300, 160]), "passe": Frame([300, 193, 200, 161]), "plonge": Frame([752, 420, 248, 200]), "serpilliere": Frame([350, 568, 200, 160]),
            "flaque": Frame([600, 622, 270, 160]), "porte": Frame([713, 340, 214, 80]), "torchon_sec": dry, "four": oven}
