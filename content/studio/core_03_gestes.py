"""What the body does at a shout: stop, step back, let go, duck, step aside, freeze. One frame, feet seen."""
from lowpoly import marks, stage
from lowpoly.crew import stand_in
from lowpoly.lorry import lorry
from lowpoly.mesh import box, group, tube
from lowpoly.people import pose
from lowpoly.studio import picture
from lowpoly.truck import forklift

PATH = "core/03-gestes/"
SKY = "f1d9b0"
PALMS = (((0, 1, 0), (-.15, .1, 1)), ((0, 1, 0), (.15, .1, 1)))
ARMS = ((-.8, -.4, -.8), (.8, -.4, -.8))
DOWN = ((-.27, .05, .76), (.27, .05, .76))


def aminata(x, turn, z=0.0, y=0.0, back=1.65, **changes):
    stage.ground(SKY, "sand2", back)
    stage.knees()
    return stand_in("aminata", (x, y, z), turn, pose("stand", **changes), legs="denim")


@picture(PATH + "g_arret", 400, 380)
def g_arret():
    aminata(0, 172, hands=((-.32, .38, 1.18), (.32, .38, 1.18)), elbow=ARMS, grip=("open", "open"), palm=PALMS, feet=((-.12, .26, .08), (.12, -.16, .08)), lean=-5, mood="firm")


@picture(PATH + "g_recule", 400, 380)
def g_recule():
    aminata(-.02, 96, hands=((-.24, .40, 1.20), (.24, .40, 1.24)), elbow=ARMS, grip=("open", "open"), palm=PALMS, feet=((-.12, .16, .10), (.12, -.40, .08)), lean=-12, mood="worried", look=34)
    marks.arrow((.30, -.45, .06), (.98, -.45, .06), .030)


@picture(PATH + "g_lache", 400, 380)
def g_lache():
    aminata(0, 180, hands=((-.40, .34, 1.14), (.40, .34, 1.14)), elbow=ARMS, grip=("open", "open"), palm=(((0, .6, .8), (-.7, .5, .3)), ((0, .6, .8), (.7, .5, .3))), nod=8)
    tube([(-.62, -.5, .62), (-.40, -.5, .74), (-.15, -.5, .56), (.10, -.5, .70), (.34, -.5, .55), (.60, -.5, .68)], .030, "orange")
    for x in (-.36, .36):
        marks.arrow((x, -.5, .50), (x, -.5, .26), .020)


@picture(PATH + "g_baisse", 400, 380)
def g_baisse():
    aminata(-.05, 120, -.36, feet=((-.13, .14, .44), (.13, -.06, .44)), lean=40, hands=((-.20, .42, 1.10), (.20, .42, 1.10)), elbow=ARMS, nod=4, mood="firm")
    box((2.6, .22, .22), (.25, .15, 1.58), "orange", bevel=.02)
    for k in range(5):
        box((.22, .24, .23), (-.75 + .5 * k, .15, 1.58), "black", bevel=.01)


@picture(PATH + "g_ecarte", 400, 380)
def g_ecarte():
    aminata(-.62, 184, back=14, feet=((-.12, .0, .10), (.44, .02, .08)), lean=0, hands=((-.42, .22, 1.20), (.46, .20, 1.28)), elbow=ARMS, tip=-10, grip=("open", "open"), mood="worried",
            palm=(((-.6, .6, .2), (-.6, .1, .8)), ((.6, .6, .2), (.6, .1, .8))), look=26)
    lorry((1.05, 1.3, 0), 180, colour="orange")
    marks.arrow((-.06, -.5, .06), (-.60, -.5, .06), .030)


@picture(PATH + "g_fige", 400, 380)
def g_fige():
    aminata(-.10, 180, y=-.15, back=14, feet=((-.07, 0, .08), (.07, 0, .08)), hands=((-.24, .02, .76), (.24, .02, .76)), mood="firm")
    forklift(group((.55, 1.35, 0), 90))
