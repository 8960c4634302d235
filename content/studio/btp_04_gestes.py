"""Gestures of btp.04 on a plain ground: before going up, when one does not go up, and what is shouted."""
from lowpoly import gear, marks, stage
from lowpoly.crew import look, sky, stand_in
from lowpoly.mesh import box, group, limb
from lowpoly.people import person, pose
from lowpoly.studio import picture

PATH = "btp/04-gestes/"
DOWN = (-.27, .05, .76)
UP, OUT = (-.3, -1, -.3), (.8, -.4, -1)
SKY = "f1d9b0"


def bust(who, turn=180, **changes):
    """Head to belt, on the plain ground of the gestures."""
    stage.plain(sky(who))
    stage.bust()
    return stand_in(who, (0, 0, 0), turn, pose("stand", **changes))


def whole(back=1.65):
    stage.ground(SKY, "sand2", back)
    stage.knees()


@picture(PATH + "g_casque", 400, 380)
def g_casque():
    bust("awa", hands=((-.115, .185, 1.335), (.115, .185, 1.335)), elbow=((-1, .1, -.5), (1, .1, -.5)), nod=-8,
         grip=("point", "point"), palm=(((0, -1, 0), (.75, -.1, .5)), ((0, -1, 0), (-.75, -.1, .5))))


@picture(PATH + "g_pancarte", 400, 380)
def g_pancarte():
    whole()
    limb((.62, .35, 0), (.62, .35, 2.4), .045, .045, "steel2")
    for z in (.95, 1.95):
        limb((.62, .35, z), (1.9, .35, z), .035, .035, "yellow")
    gear.board((.62, .26, 1.34), "green", 0, size=1.15)
    stand_in("awa", (-.40, -.12, 0), -72, pose("stand", hands=(DOWN, (.12, .44, 1.24)), elbow=(UP, (.8, -.4, -.7)), grip=("fist", "point"), look=4))


def _ladder(up, body):
    """Ladder and somebody on it, seen from the side and a little from behind."""
    g = group((.34, .30, 0), -68)
    gear.leaning_ladder(g, 2.9)
    y, z = gear.on_ladder(up)
    person((0, y, z), 0, g, pose=body, **look("awa"))
    box((.7, .3, .05), (0, 0, .025), "steel2", g, bevel=.01)


@picture(PATH + "g_echelle", 400, 380)
def g_echelle():
    whole()
    _ladder(.30, gear.climbing())


@picture(PATH + "g_monte", 400, 380)
def g_monte():
    whole()
    _ladder(.0, gear.climbing(.30, (1.05, 1.30)))


@picture(PATH + "g_trappe", 400, 380)
def g_trappe():
    whole()
    box((3.2, 1.5, .08), (0, .2, .24), "wood", bevel=.01)
    for x in (-1.5, 1.5):
        limb((x, .9, 0), (x, .9, 2.3), .04, .04, "steel2")
    for z in (.8, 1.3):
        limb((-1.5, .9, z), (1.5, .9, z), .03, .03, "yellow")
    box((3.0, .03, .16), (0, .9, .36), "yellow", bevel=.005)
    box((.80, .66, .02), (.42, .0, .286), "black", bevel=0)
    hatch = group((.84, 0, .30), 0, tilt=(0, 40))
    box((.84, .70, .05), (-.42, 0, 0), "teal", hatch, bevel=.01)
    stand_in("awa", (-.62, .0, .28), -90, pose("stand", lean=42, hands=((-.16, .62, .66), (.16, .62, .66)), elbow=((-.6, -.6, -.6), (.6, -.6, -.6)), feet=((-.12, -.05, .08), (.12, .18, .08)), nod=-6))


@picture(PATH + "g_accroche", 400, 380)
def g_accroche():
    whole()
    who = stand_in("awa", (0, 0, 0), 172, pose("stand", hands=(DOWN, (.42, .30, 1.22)), elbow=(UP, OUT), look=24, nod=-16), vest=None, glove="yellow")
    gear.harness(who, "blue")
    gear.rope([(.02, .18, 1.16), (-.22, .10, .80), (-.40, -.15, .70), (-.44, -.30, 1.04)])
    gear.hook((-.44, -.33, 1.32), size=1.35)


@picture(PATH + "g_appelle", 400, 380)
def g_appelle():
    stage.plain(sky("awa"))
    stand_in("awa", (-.20, 0, 0), 214, pose("stand", hands=(DOWN, (.24, .10, 1.72)), elbow=(UP, (1, -.2, -.3)), grip=("fist", "open"), palm=(None, ((0, 1, 0), (.1, 0, 1))), mood="shout", look=-6))
    stand_in("manu", (1.15, 2.5, -.02), 150, pose("stand"))
    stage.bust()


@picture(PATH + "g_non", 400, 380)
def g_non():
    bust("awa", hands=((-.20, .34, 1.22), (.20, .42, 1.26)), elbow=((-.8, -.4, -.8), (.8, -.4, -.8)), lean=-8, mood="firm", nod=-2, look=8,
         grip=("flat", "open"), palm=(((0, 1, 0), (-.05, .05, 1)), ((0, 1, 0), (.05, .05, 1))))


@picture(PATH + "g_oui", 400, 380)
def g_oui():
    bust("awa", 178, hands=(DOWN, (.24, .36, 1.24)), elbow=(UP, (.7, -.4, -1)), grip=("fist", "thumb"), mood="worried", look=8)


@picture(PATH + "g_va", 400, 380)
def g_va():
    bust("manu", hands=((-.22, .36, 1.20), (.34, .06, 1.64)), elbow=((-.7, -.4, -1), (1, -.3, -.4)), grip=("thumb", "point"), palm=(None, ((0, 1, 0), (.15, .0, 1))), look=-4)


@picture(PATH + "g_descend", 400, 380)
def g_descend():
    bust("lefort", hands=((-.30, .34, .98), (.30, .34, .98)), elbow=((-.8, -.4, .2), (.8, -.4, .2)), mood="shout",
         grip=("flat", "flat"), palm=(((0, 0, -1), (-.5, .8, -.1)), ((0, 0, -1), (.5, .8, -.1))))
    for x in (-.50, .50):
        marks.arrow((x, -.30, 1.12), (x, -.30, .90), .022)
    for x, z in ((-.72, 1.74), (.28, 1.82), (.36, 1.42), (-.80, 1.36)):
        marks.wind((x, .3, z), .34, "white")


@picture(PATH + "g_objet", 400, 380)
def g_objet():
    whole()
    for y in (.2, .9):
        limb((.95, y, 0), (.95, y, 2.6), .04, .04, "steel2")
    box((1.6, 1.0, .06), (1.62, .55, 2.02), "wood", bevel=.01)
    gear.hammer((.36, .0, 1.30), 0, tilt=36, size=1.5)
    for x in (.26, .36, .46):
        limb((x, .02, 1.66), (x, .02, 1.94), .010, .010, "navy", seg=8)
    stand_in("awa", (-.62, .0, 0), 200, pose("stand", feet=((-.20, .0, .08), (.34, .02, .08)), lean=-4, hands=((-.40, .24, 1.30), (.42, .16, 1.46)), elbow=((-.6, -.4, -1), (1, -.3, -.5)),
             grip=("open", "open"), mood="shout", tip=10, look=-24, nod=-14, palm=(((0, 1, 0), (-.3, 0, 1)), ((.6, .6, .2), (.2, -.1, 1)))))


@picture(PATH + "g_vertige", 400, 380)
def g_vertige():
    whole()
    box((.5, 2.2, 2.6), (1.05, .6, 1.3), "brick", bevel=.02)
    stand_in("awa", (.24, .0, 0), 176, pose("stand", hands=((-.48, .05, 1.22), (.14, .22, 1.48)), elbow=((-.4, -.4, -1), (1, .0, -.5)), mood="shut", tip=10, nod=8, lean=6,
             grip=("open", "flat"), palm=(((-1, 0, 0), (-.1, .1, 1)), ((0, -1, 0), (-.6, -.1, .75)))))
