"""Words of btp.04: guard-rail (whole, missing, its toe board), ladder, harness, lanyard, scaffold, board, life line."""
from lowpoly import gear, marks, render as r, roof, stage, things as t
from lowpoly.mesh import box, group, limb, tube
from lowpoly.studio import picture


def _deck(rails):
    """Standing on a deck and looking out: the rails, or the void."""
    r.start(sun_turn=-35, sun_height=52)
    roof.far()
    for k in range(4):
        box((6, .30, .05), (0, -.95 + .32 * k, -.025), "wood" if k % 2 else "wood2", bevel=.01)
    for x in (-1.35, 1.35):
        limb((x, .30, -2), (x, .30, 1.15), .045, .045, "steel2")
    if rails:
        for z in (.50, 1.0):
            limb((-3, .30, z), (3, .30, z), .038, .038, "yellow")
        box((6, .04, .16), (0, .26, .08), "yellow", bevel=.005)
    r.camera((.25, -2.75, 1.75), (0, .30, .45), 46)


@picture("btp/garde-corps/gc_bon", 480, 400)
def gc_bon():
    _deck(True)


@picture("btp/garde-corps/trou_gc", 480, 400)
def trou_gc():
    _deck(False)


@picture("btp/garde-corps/im_plinthe", 480, 400)
def im_plinthe():
    """The same rail; a dark line goes round the toe board, an arrow points at it."""
    _deck(True)
    tube([(-1.2, .2, -.06), (1.2, .2, -.06), (1.2, .2, .25), (-1.2, .2, .25), (-1.2, .2, -.06)], .024, "navy", smooth=False)
    marks.arrow((0, .2, .86), (0, .2, .34), .045)


def _against_wall():
    stage.table_top()
    box((60, .3, 8), (0, 1.6, 4), "wall4", bevel=0)


@picture("btp/echelle", 480, 400)
def echelle():
    _against_wall()
    g = group((0, .55, 0))
    gear.leaning_ladder(g, 3.1)
    r.camera((1.5, -3.6, 1.8), (0, .9, 1.52), 42)


@picture("btp/echafaudage", 480, 400)
def echafaudage():
    _against_wall()
    t.scaffold((0, .1, 0), 0, None, bays=2, levels=2)
    t.ladder((-1.6, .35, 0), (-1.6, .75, 2.3), .42, None, "orange")
    r.camera((2.4, -7.6, 3.0), (0, .4, 2.45), 50)


@picture("btp/harnais", 480, 400)
def harnais():
    stage.plain(stage.THING_SKY)
    gear.harness(group((0, 0, 0), 160), "blue")
    r.camera((0, -1.6, 1.12), (0, 0, 1.03), 33)


@picture("btp/longe", 480, 400)
def longe():
    stage.plain(stage.THING_SKY)
    gear.rope([(-.34, 0, .02), (-.30, .0, -.20), (-.10, 0, -.38), (.14, 0, -.30), (.10, 0, -.10), (.24, 0, -.02), (.36, 0, .02), (.42, 0, .14)])
    gear.hook((-.34, 0, .22), size=1.5)
    gear.hook((.42, 0, .36), size=1.5)
    r.camera((.04, -2.0, .05), (.04, 0, .03), 36)


def _board(colour):
    _against_wall()
    for x in (-1.1, 1.1):
        limb((x, .35, 0), (x, .35, 2.6), .045, .045, "steel2")
    for z in (.95, 1.85):
        limb((-1.1, .35, z), (1.1, .35, z), .035, .035, "yellow")
    gear.board((0, .26, 1.30), colour, 0, size=1.6)
    r.camera((.25, -1.9, 1.40), (0, .3, 1.34), 44)


@picture("btp/pancarte/pancarte_v", 480, 400)
def pancarte_v():
    _board("green")


@picture("btp/pancarte/pancarte_r", 480, 400)
def pancarte_r():
    _board("red")


@picture("btp/ligne-de-vie", 480, 400)
def ligne():
    """The cable alone, over the roof; a hook hangs on it."""
    r.start(sun_turn=-35, sun_height=52)
    roof.far()
    roof.roof(False)
    gear.hook((.45, .34, roof.CABLE - .12), size=1.6)
    gear.rope([(.45, .34, roof.CABLE - .34), (.46, .34, roof.CABLE - .70), (.60, .34, roof.CABLE - .95), (.45, .3, roof.CABLE - 1.3)])
    r.camera((.2, -3.9, 1.75), (.1, .3, 1.72), 46)
