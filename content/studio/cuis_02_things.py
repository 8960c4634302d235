"""Things of a kitchen: ready dishes, order slip, dry cloth, the pass, a door one pushes or pulls."""
from lowpoly import kitchen as k, marks, render as r, stage
from lowpoly.crew import stand_in
from lowpoly.mesh import box, cylinder, group, limb
from lowpoly.people import pose
from lowpoly.studio import picture


@picture("cuis/02-plats", 640, 480, 12)
def plats():
    """Four families of dishes, each several times, well apart."""
    stage.table_top("cfe0ea")
    a, b, c, d = (group((x, y, 0)) for x, y in ((-.60, .62), (.60, .62), (-.54, -.30), (.54, -.30)))
    for x, y in ((-.30, 0), (.28, .06)):
        k.chicken((x, y, 0), a, .95, 14)
    for x, y in ((-.26, .03), (.02, -.06), (.29, .05)):
        k.fries((x, y, 0), b, 1.05)
    for x, y in ((-.36, .06), (.0, -.06), (.34, .08)):
        k.soup((x, y, 0), c, .95)
    for x, y in ((-.34, .05), (.0, -.05), (.36, .06)):
        k.salad((x, y, 0), d, .95)
    r.camera((0, -2.2, 2.35), (0, .17, .08), 41.5)
    return {"poulet": a, "frite": b, "soupe": c, "salade": d}


@picture("cuis/02-ticket", 400, 480)
def ticket():
    """Order slip seen from above: 2 chickens, 1 portion of fries, table 7."""
    stage.table_top("dccfb8")
    paper = group((0, 0, 0))
    box((1.36, 1.72, .012), (0, 0, .006), "white", paper, bevel=.002)
    for y, n in ((.50, "2"), (.0, "1")):
        k.digit(n, .42, (-.40, y, .02), parent=paper, rot=(0, 0, 0))
    k.chicken((.22, .50, .015), paper, .95, 12)
    cone = group((.22, -.10, .12), 0, paper, tilt=(-62, 0))
    k.fries((0, 0, 0), cone, 1.0)
    box((1.2, .012, .004), (0, -.28, .014), "grey", paper, bevel=0)
    cylinder(.27, .03, (.0, -.56, .015), "wood", paper, seg=36)
    k.digit("7", .42, (.0, -.555, .052), "black", paper, rot=(0, 0, 0))
    r.camera((0, -.75, 2.85), (0, -.03, 0), 35)


@picture("things/torchon", 480, 400)
def torchon():
    stage.table_top()
    k.cloth((0, .05, 0), None, 1.9, turn=10)
    r.camera((0, -1.75, 1.35), (0, .05, .05), 34)


@picture("cuis/passe", 480, 400)
def passe():
    """The pass: the shelf between the kitchen and the dining room; the chief behind us is not seen, plates wait under the lamps."""
    stage.ground("d9e2e4", "wall3", 14)
    for x0, x1, z0, z1 in ((-8, -.95, 0, 5), (-.95, .95, 2.2, 5), (-.95, .95, 0, 1.05), (.95, 8, 0, 5)):
        box((x1 - x0, .2, z1 - z0), ((x0 + x1) / 2, 1.25, (z0 + z1) / 2), "wall4", bevel=0)
    g = k.hatch((0, 1.1, 0), 1.8, plates=False)
    k.chicken((-.42, -.22, 1.125), g, .8), k.soup((.12, -.22, 1.125), g, .95), k.salad((.55, -.22, 1.125), g, .95)
    r.camera((0, -2.4, 2.0), (0, 1.0, 1.42), 38)


def door(hinge_x, turn, push):
    """A leaf seen from its side, hinge at the back: a plate to push or a handle to pull, on the learner's side."""
    stage.ground("c7dcea", "wall3", 14)
    hinge = group((hinge_x, .95, 0), turn)
    box((.95, .07, 2.2), (-.475, 0, 1.1), "teal", hinge, bevel=.015)
    if push:
        box((.20, .03, .44), (-.80, .045, 1.20), "steel", hinge, bevel=.01)
    else:
        limb((-.80, .12, .98), (-.80, .12, 1.40), .024, .024, "steel", hinge)
        for z in (1.0, 1.38):
            limb((-.80, 0, z), (-.80, .12, z), .018, .018, "steel", hinge, 8)
    r.camera((-.62, -3.1, 1.55), (.06, .3, 1.13), 34)


def learner(x, target, grip, palm, lean):
    """In profile, facing the door, her right hand on it."""
    stand_in("aminata", (x, .35, 0), -90, pose("stand", hands=((-.27, .03, .76), target), elbow=((-.3, -1, -.3), (.5, -.4, -1)), grip=("fist", grip), palm=(None, palm), lean=lean))


@picture("things/porte/w_pousser", 480, 400)
def pousser():
    door(.20, 110, True)
    learner(-.08, (.15, .44, 1.22), "flat", ((0, 1, 0), (0, .15, 1)), 6)
    marks.arrow((.05, -.25, .86), (.72, -.25, .86), .034)


@picture("things/porte/w_tirer", 480, 400)
def tirer():
    door(.50, 65, False)
    learner(-.44, (.10, .50, 1.20), "fist", None, -8)
    marks.arrow((.62, -.25, .86), (-.05, -.25, .86), .034)
