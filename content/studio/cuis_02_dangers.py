"""What one shouts about in a kitchen: hot, behind, knife, oven, door, bucket, wet floor. One frame a kind, no contact, nobody hurt."""
from lowpoly import kitchen as k, marks, render as r, stage
from lowpoly.crew import stand_in
from lowpoly.mesh import box, group
from lowpoly.people import pose, walk
from lowpoly.studio import picture

PATH = "cuis/02-dangers/"
SKY = "c7dcea"


def floor(back=1.65):
    stage.ground(SKY, "wall3", back)
    r.camera((0, -3.5, 1.35), (0, 0, .90), 41)


@picture(PATH + "d_chaud", 400, 380)
def d_chaud():
    stage.plain(SKY)
    who = k.cook("yasmine", (0, 0, 0), 180, pose("carry", hands=((-.25, .34, 1.05), (.25, .34, 1.05)), elbow=((-.8, -.5, -.8), (.8, -.5, -.8)), mood="shout"))
    k.casserole((0, .42, .90), who, 1.1, pads=True, rise=.85)
    stage.bust()


@picture(PATH + "d_derriere", 400, 380)
def d_derriere():
    """Thierry turned to his table, Yasmine passes close behind his back."""
    floor()
    box((1.9, .55, .06), (.30, 1.0, .90), "steel", bevel=.02), box((1.8, .5, .84), (.30, 1.02, .44), "steel2", bevel=.02)
    k.cook("thierry", (.30, .42, 0), -6, pose("work", lean=8))
    p = dict(walk(.18), hands=((-.22, .36, 1.04), (.22, .36, 1.04)), nod=2)
    yasmine = k.cook("yasmine", (-.30, -.30, 0), -84, p)
    k.casserole((0, .42, .90), yasmine, .85, hot=False)
    marks.arrow((-.78, -.70, .05), (.95, -.70, .05), .028)


@picture(PATH + "d_couteau", 400, 380)
def d_couteau():
    stage.plain(SKY)
    who = k.cook("yasmine", (-.10, 0, 0), 196, pose("stand", hands=((-.27, .05, .76), (.40, .10, .90)), elbow=((-.3, -1, -.3), (.7, -.8, -.4)), mood="firm"), apron=None)
    k.knife((.425, .12, .855), who, 1.35)
    r.camera((0, -2.6, 1.14), (-.05, 0, 1.0), 41)


@picture(PATH + "d_four", 400, 380)
def d_four():
    stage.ground(SKY, "wall3", 14)
    k.cooker((0, .9, 0), 14, width=1.2, opened=True, pots=False)
    k.steam((.10, -.05, .55), None, 3, 1.5, wide=.20)
    r.camera((.05, -3.0, 1.55), (.05, .4, .62), 38)


@picture(PATH + "d_porte", 400, 380)
def d_porte():
    """The leaf comes towards us, the waiter behind it with a tray."""
    stage.ground(SKY, "wall3", 14)
    for x0, x1, z0, z1 in ((-8, -.66, 0, 5), (-.66, .66, 2.2, 5), (.66, 8, 0, 5)):
        box((x1 - x0, .2, z1 - z0), ((x0 + x1) / 2, 1.3, (z0 + z1) / 2), "wall4", bevel=0)
    k.swing_door((0, 1.1, 0), width=1.2, height=2.15, opened=48, who=lambda g: _waiter(g))
    r.camera((-.5, -3.6, 1.85), (.02, .7, .98), 41)


def _waiter(door):
    hugo = stand_in("hugo", (-.22, .50, 0), 172, dict(walk(.2), hands=((-.22, .36, 1.06), (.22, .36, 1.06))))
    hugo.parent = door
    tray = group((0, .42, 1.07), 0, hugo)
    box((.56, .36, .03), (0, 0, 0), "brown", tray, bevel=.01)
    for x in (-.14, .14):
        k.soup((x, 0, .015), tray, .8, hot=False)


@picture(PATH + "d_seau", 400, 380)
def d_seau():
    stage.ground(SKY, "wall3", 14)
    k.bucket((0, .1, 0), size=1.25)
    r.camera((.1, -2.0, 1.25), (0, .1, .25), 36)


@picture(PATH + "sol_mouille", 400, 380)
def sol_mouille():
    """One foot slides on the water, arms out; still on her feet."""
    stage.ground(SKY, "wall3", 14)
    r.camera((0, -3.5, 1.6), (.02, 0, .74), 43)
    k.puddle(None, (.10, -.30), 1.9, 1.0)
    k.cook("yasmine", (-.10, -.20, 0), 118, dict(pose("stand"), feet=((-.10, -.10, .08), (.10, .56, .20)), lean=-16, hands=((-.52, .02, 1.22), (.52, .12, 1.30)), elbow=((-.6, -.3, -.8), (.6, -.3, -.8)),
           grip=("open", "open"), palm=(((0, 0, -1), (-.9, .3, .2)), ((0, 0, -1), (.9, .3, .2))), mood="worried", look=24), apron=None)
    marks.arrow((-.42, -.80, .05), (-1.02, -.74, .05), .028)
