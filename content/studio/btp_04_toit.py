"""A flat roof, a person in a harness: hook in hand, hooked above the head, hooked at the feet. One frame."""
from lowpoly import gear, render as r, roof
from lowpoly.crew import stand_in
from lowpoly.people import pose
from lowpoly.studio import picture

PATH = "btp/04-toit/"
CABLE, RING = roof.CABLE, roof.RING


def _person(hands, elbow, look=8, nod=0):
    who = stand_in("farid", (-.12, 0, 0), 168, pose("stand", hands=hands, elbow=elbow, look=look, nod=nod), vest=None, chin=True, legs="navy", glove="yellow", top="teal")
    gear.harness(who, "blue")


def _scene():
    r.start(sun_turn=-35, sun_height=52)
    roof.far()
    rail = roof.roof()
    r.camera((.12, -4.7, 1.62), (.12, 0, 1.24), 41)
    return rail


BACK = (-.02, .17, 1.16)        # the ring on the back, in the scene


@picture(PATH + "toit", 640, 580, 12)
def toit():
    rail = _scene()
    _person(((-.58, .26, 1.20), (.27, .03, .76)), ((-.6, -.4, -1), (.3, -1, -.3)))
    gear.rope([BACK, (.14, .26, .85), (.34, .10, .62), (.50, -.20, .80), (.50, -.30, 1.12)])
    held = gear.hook((.50, -.34, 1.36), size=1.35)
    return {"crochet": held, "cable_haut": [(-.75, .35, CABLE - .05), (1.6, .35, CABLE + .05)], "anneau_bas": [(RING[0] - .17, RING[1], 0), (RING[0] + .17, RING[1], .25)], "rambarde": rail}


@picture(PATH + "acc_dessus", 640, 580, 12)
def acc_dessus():
    _scene()
    _person(((-.27, .05, .76), (.27, .03, .76)), ((-.3, -1, -.3), (.3, -1, -.3)))
    gear.rope([BACK, (.30, .30, 1.05), (.50, .35, 1.30), (.62, .35, 1.75), (.62, .34, CABLE - .24)])
    gear.hook((.62, .34, CABLE - .10), size=1.35)


@picture(PATH + "acc_dessous", 640, 580, 12)
def acc_dessous():
    _scene()
    _person(((-.27, .05, .76), (.27, .03, .76)), ((-.3, -1, -.3), (.3, -1, -.3)))
    gear.rope([BACK, (.30, .28, .85), (.62, .0, .50), (.95, -.25, .42), (RING[0] - .06, RING[1], .40)])
    gear.hook((RING[0], RING[1] - .02, .22), size=1.35, tilt=180)
