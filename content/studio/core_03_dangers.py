"""Three moments just before: somebody must shout. Yann has not seen it. One frame, no contact."""
from lowpoly import objects as o, stage
from lowpoly.crew import stand_in
from lowpoly.lorry import lorry
from lowpoly.mesh import box, group, limb
from lowpoly.people import pose, walk
from lowpoly.studio import picture
from lowpoly.truck import forklift

PATH = "core/03-dangers/"
SKY = "ead2d0"


def yard():
    stage.ground(SKY, "concrete", 14)
    stage.knees()


@picture(PATH + "d_camion", 400, 380)
def d_camion():
    yard()
    stand_in("yann", (-.72, -.1, 0), -84, dict(walk(.22), hands=((-.12, .34, 1.16), (.12, .34, 1.16)), elbow=((-.7, -.4, -1), (.7, -.4, -1)), nod=16), legs="navy")
    o.sheet((-.34, -.20, 1.22), -38, tilt=58, size=.85, folded=False)
    lorry((1.0, 6.3, 0), 2, colour="teal", reversing=True)


@picture(PATH + "d_chariot", 400, 380)
def d_chariot():
    yard()
    stand_in("yann", (-.42, -.2, 0), 184, pose("stand"), legs="navy")
    forklift(group((.62, 2.1, 0), 166), load="cardboard")


@picture(PATH + "d_tete", 400, 380)
def d_tete():
    yard()
    stand_in("yann", (-.62, -.05, 0), -84, dict(walk(.22), nod=24, lean=6), legs="navy")
    beam = group((.55, .05, 0), 62)
    for x in (-.95, .95):
        limb((x, 0, 0), (x, 0, 1.45), .05, .05, "steel2", beam)
    box((2.3, .24, .24), (0, 0, 1.52), "orange", beam, bevel=.02)
    for k in range(4):
        box((.24, .26, .25), (-.84 + .56 * k, 0, 1.52), "black", beam, bevel=.01)
