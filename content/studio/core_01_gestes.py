"""First gestures of the first day: read at a glance, without a word. One frame, figures seen whole."""
from lowpoly import marks, objects as o, stage
from lowpoly.crew import stand_in
from lowpoly.lorry import lorry
from lowpoly.mesh import box, group, limb
from lowpoly.people import pose, walk
from lowpoly.studio import picture

PATH = "core/01-gestes/"
SKY = "f1d9b0"
DOWN = (-.27, .05, .76)


def begin(back=1.65):
    stage.ground(SKY, "sand2", back)
    stage.knees()


@picture(PATH + "g_bonjour", 400, 380)
def g_bonjour():
    begin()
    stand_in("fatou", (0, 0, 0), 180, legs="navy", pose=pose("stand", hands=(DOWN, (.40, .14, 1.52)), elbow=((-.3, -1, -.3), (1, -.3, -.6)), tip=-4,
             grip=("fist", "open"), palm=(None, ((0, 1, 0), (.25, 0, 1)))))


@picture(PATH + "g_suivre", 400, 380)
def g_suivre():
    begin()
    lead = dict(walk(.22), look=-118, hands=((-.26, .24, .84), (.30, -.30, 1.16)), elbow=((-.5, -1, -.4), (.9, -.5, -.9)), grip=("fist", "open"),
                palm=(None, ((.1, -.4, 1), (.2, -1, .35))))
    stand_in("fatou", (.52, .05, 0), -90, pose=lead, legs="navy")
    stand_in("aminata", (-.62, .05, 0), -90, pose=dict(walk(.22), look=12), legs="denim")
    marks.arrow((-.32, -.45, .15), (.20, -.45, .15), .020)


@picture(PATH + "g_attendre", 400, 380)
def g_attendre():
    begin()
    ask = pose("stand", hands=((-.22, .36, .96), (.16, .46, 1.30)), elbow=((-.6, -.6, -.4), (.8, -.4, -.7)), grip=("point", "flat"), look=-14,
               palm=(((1, 0, 0), (.0, .25, -1)), ((0, 1, .1), (0, .1, 1))))
    stand_in("fatou", (.58, .05, 0), 112, pose=ask, legs="navy")
    stand_in("aminata", (-.58, .05, 0), -100, pose=pose("stand", look=-20), legs="denim")
    box((.52, .40, .012), (-.55, .02, .006), "orange", bevel=0)


@picture(PATH + "g_moi", 400, 380)
def g_moi():
    begin()
    stand_in("aminata", (0, 0, 0), 180, legs="denim", pose=pose("stand", hands=(DOWN, (.10, .185, 1.13)), elbow=((-.3, -1, -.3), (1, .2, -.5)),
             grip=("fist", "flat"), palm=(None, ((0, -1, 0), (-1, .05, .25)))))


@picture(PATH + "g_agence", 400, 380)
def g_agence():
    begin()
    box((.62, 1.2, .06), (.42, .35, .78), "wood", bevel=.02)
    for x in (.18, .66):
        box((.06, .9, .76), (x, .35, .38), "wood2")
    stand_in("nadia", (.98, .12, 0), 96, legs="navy", pose=pose("stand", hands=((-.20, .20, .90), (.10, .50, 1.06)), elbow=((-.5, -1, -.4), (.6, -.5, -1)), look=-16))
    stand_in("aminata", (-.50, .08, 0), -92, legs="denim", pose=pose("stand", hands=((-.10, .50, 1.06), (.27, .03, .76)), elbow=((-.6, -.5, -1), (.5, -1, -.4)), look=-14))
    o.sheet((.23, -.02, 1.14), 0, size=.95, tilt=62, folded=False)


@picture(PATH + "g_entre", 400, 380)
def g_entre():
    begin(12)
    lorry((.92, 2.7, 0), 190, colour="orange")
    stand_in("aminata", (-.62, -.15, 0), -62, legs="denim", pose=dict(walk(.22), look=24))
    box((.14, .14, 2.1), (-1.02, .1, 1.05), "orange", bevel=.02)
    leaf = group((-1.02, .1, 0), 62)
    for z in (.35, .75, 1.15, 1.55):
        limb((0, 0, z), (1.1, 0, z), .028, .028, "steel2", leaf, 8)
    limb((1.1, 0, .25), (1.1, 0, 1.65), .03, .03, "steel2", leaf, 8)
