"""What one does in a kitchen: carry and shout, pass behind, not heard, heard, step aside, excuse oneself. The learner is Aminata, hair covered."""
from lowpoly import kitchen as k, marks, render as r, stage
from lowpoly.mesh import box, group
from lowpoly.people import pose, walk
from lowpoly.studio import picture

PATH = "cuis/02-gestes/"
SKY = "c7dcea"
DOWN = (-.27, .05, .76)


def bust(turn=180, **changes):
    stage.plain(SKY)
    stage.bust()
    return k.cook("aminata", (0, 0, 0), turn, pose("stand", **changes))


@picture(PATH + "g_plat", 400, 380)
def g_plat():
    who = bust(hands=((-.24, .36, 1.02), (.24, .36, 1.02)), elbow=((-.8, -.5, -.8), (.8, -.5, -.8)), mood="shout")
    dish = group((0, .44, 1.00), 0, who)
    k.chicken((0, 0, 0), dish, .95)
    k.steam((0, .02, .20), dish, 2, .85, "glow:steel", wide=.40)
    for s in (-1, 1):
        box((.13, .13, .035), (s * .25, -.02, .01), "white", dish, bevel=.015), box((.03, .135, .038), (s * .25, -.02, .01), "red", dish, bevel=.012)


@picture(PATH + "g_dos", 400, 380)
def g_dos():
    """Aminata passes behind the chief's back: an open hand towards him, her mouth open."""
    stage.ground(SKY, "wall3", 1.65)
    r.camera((0, -3.5, 1.35), (0, 0, .90), 41)
    box((1.9, .55, .06), (.40, 1.0, .90), "steel", bevel=.02), box((1.8, .5, .84), (.40, 1.02, .44), "steel2", bevel=.02)
    k.cook("thierry", (.42, .42, 0), -6, pose("work", lean=8))
    p = dict(walk(.18), hands=((-.12, .44, 1.26), (.27, .0, .80)), elbow=((-.8, -.4, -1), (.4, -1, -.2)), grip=("open", "fist"), palm=(((.2, 1, 0), (0, .1, 1)), None), mood="shout", look=-18)
    k.cook("aminata", (-.52, -.20, 0), -76, p)
    marks.arrow((-.80, -.70, .05), (1.0, -.70, .05), .028)


@picture(PATH + "g_oreille", 400, 380)
def g_oreille():
    bust(176, hands=(DOWN, (.245, .03, 1.46)), elbow=((-.3, -1, -.3), (1, -.1, -.5)), look=-16, tip=8, mood="worried", grip=("fist", "flat"), palm=(None, ((-.3, 1, 0), (-.05, .0, 1))))


@picture(PATH + "g_oui", 400, 380)
def g_oui():
    bust(178, hands=(DOWN, (.24, .36, 1.24)), elbow=((-.3, -1, -.3), (.7, -.4, -1)), grip=("fist", "thumb"))


@picture(PATH + "g_pardon", 400, 380)
def g_pardon():
    """Hand on the chest, head a little bent: polite, and it warns nobody."""
    bust(180, hands=(DOWN, (.03, .22, 1.17)), elbow=((-.3, -1, -.3), (1, .1, -.6)), nod=16, tip=6, grip=("fist", "flat"), palm=(None, ((0, -1, .05), (-.95, .05, .15))))


@picture(PATH + "g_ecarte", 400, 380)
def g_ecarte():
    """Yasmine steps aside, the way is free."""
    stage.ground(SKY, "wall3", 1.65)
    r.camera((0, -3.5, 1.35), (0, 0, .90), 41)
    k.cook("yasmine", (-.34, 0, 0), 184, pose("stand", feet=((-.12, .0, .08), (.42, .02, .08)), hands=((-.42, .22, 1.20), (.44, .20, 1.24)), elbow=((-.8, -.4, -.8), (.8, -.4, -.8)), tip=-6,
           grip=("open", "open"), palm=(((-.6, .6, .2), (-.6, .1, .8)), ((.6, .6, .2), (.6, .1, .8))), look=20), apron=None)
    marks.arrow((.62, -.45, .05), (-.10, -.45, .05), .030)
