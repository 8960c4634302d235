"""Gestures of core.02: what one does to ask again, and what the chief answers. One frame, one light."""
from lowpoly import marks, stage
from lowpoly.crew import sky, stand_in
from lowpoly.mesh import group
from lowpoly.people import pose
from lowpoly.studio import picture
from lowpoly.truck import forklift

DOWN = (-.27, .05, .76)
PATH = "core/02-gestes/"


def show(who, turn, **changes):
    """Somebody alone on the plain ground of their portrait."""
    stage.plain(sky(who))
    person = stand_in(who, (0, 0, 0), turn, pose("stand", **changes))
    stage.bust()
    return person


@picture(PATH + "g_pas", 400, 380)
def g_pas():
    show("aminata", 180, hands=((-.40, .24, 1.16), (.40, .24, 1.16)), elbow=(0, -.4, -1), look=8, nod=-4, tip=8, mood="worried",
         grip=("open", "open"), palm=(((0, .35, 1), (-.9, .35, .3)), ((0, .35, 1), (.9, .35, .3))))


@picture(PATH + "g_repeter", 400, 380)
def g_repeter():
    show("aminata", 176, hands=(DOWN, (.245, .03, 1.46)), elbow=((-.3, -1, -.3), (1, -.1, -.5)), look=-16, tip=8,
         grip=("fist", "flat"), palm=(None, ((-.3, 1, 0), (-.05, .0, 1))))
    marks.round_arrow((.40, -.05, 1.52), .135)


@picture(PATH + "g_lentement", 400, 380)
def g_lentement():
    show("aminata", 180, hands=(DOWN, (.10, .42, 1.20)), elbow=((-.3, -1, -.3), (1, -.2, .1)), nod=4,
         grip=("fist", "flat"), palm=(None, ((0, 0, -1), (-.6, .7, 0))))
    for x in (-.06, .10):
        marks.arrow((x - .02, -.52, 1.15), (x - .02, -.52, .99), .016)


@picture(PATH + "g_montrer", 400, 380)
def g_montrer():
    show("aminata", 180, hands=((-.36, .34, 1.16), (.25, .25, 1.43)), elbow=((-.7, -.2, -1), (1, -.1, -.6)),
         grip=("point", "point"), palm=(((.2, 0, -1), (-.8, .5, -.05)), ((-.7, -.5, -.4), (-.72, -.15, .60))))


@picture(PATH + "g_oui", 400, 380)
def g_oui():
    show("aminata", 178, hands=(DOWN, (.24, .36, 1.24)), elbow=((-.3, -1, -.3), (.7, -.4, -1)), grip=("fist", "thumb"), mood="worried", look=8)


@picture(PATH + "g_redit", 400, 380)
def g_redit():
    show("aminata", 180, hands=((-.20, .34, 1.30), (.46, -.10, 1.34)), elbow=((-.7, -.2, -1), (.3, -.6, -.6)), look=-10,
         grip=("two", "point"), palm=(((0, 1, 0), (-.05, .05, 1)), None))


@picture(PATH + "g_va", 400, 380)
def g_va():
    show("sandrine", 182, hands=((-.22, .36, 1.22), (.46, .20, 1.20)), elbow=((-.7, -.4, -1), (.6, -.6, -1)), look=-4,
         grip=("thumb", "open"), palm=(None, ((0, .6, .8), (.9, -.1, .25))))


@picture(PATH + "g_stop", 400, 380)
def g_stop():
    show("sandrine", 180, hands=(DOWN, (.19, .44, 1.36)), elbow=((-.3, -1, -.3), (1, -.4, -.6)), mood="shout",
         grip=("fist", "flat"), palm=(None, ((0, 1, .05), (0, 0, 1))))


@picture(PATH + "g_derriere", 400, 380)
def g_derriere():
    stage.plain(sky("yann"))
    stand_in("yann", (-.20, 0, 0), 184, pose("stand", hands=((-.52, -.14, 1.36), (.24, .38, 1.30)), elbow=((-.6, -.2, -1), (.8, -.3, -1)), mood="shout",
             grip=("point", "flat"), palm=(None, ((0, 1, 0), (0, .1, 1)))))
    forklift(group((2.1, 6.4, -.75), 158))
    stage.bust()
