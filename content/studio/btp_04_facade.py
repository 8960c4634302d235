"""The scaffold of btp.04: everything is there, except one guard-rail on the right of the second deck."""
from lowpoly import gear, render as r, site, things as t
from lowpoly.crew import stand_in
from lowpoly.mesh import box, group, limb
from lowpoly.people import pose
from lowpoly.studio import picture


def _wall():
    """Front of a house under repair, three rows of windows."""
    box((8.4, .4, 7.4), (0, 1.75, 3.7), "wall2", bevel=.04)
    box((8.8, .6, .25), (0, 1.70, 7.5), "roof2", bevel=.03)
    for z in (1.25, 3.3, 5.3):
        for x in (-2.2, 0, 2.2):
            box((1.06, .1, 1.3), (x, 1.53, z), "white", bevel=.02)
            box((.90, .1, 1.14), (x, 1.50, z), "window", bevel=.01)
    box((200, 4, .1), (0, 1.4, -.04), "pavement", bevel=0)


def _ends(s):
    """Rails at both ends of each deck."""
    for x in (-3.3, 3.3):
        for lev in (2, 4, 6):
            for dz in (.5, 1.0):
                limb((x, 0, lev + dz), (x, 1.0, lev + dz), .03, .03, "yellow", s, 8)
            box((.03, 1.0, .16), (x, .5, lev + .1), "yellow", s, bevel=.005)


def _inside_ladders(s):
    """Ladders inside the scaffold; the hatch of the first deck stands open."""
    t.ladder((-1.60, .30, .05), (-1.60, .72, 2.55), .46, s, "orange")
    t.ladder((-2.65, .30, 2.05), (-2.65, .72, 4.45), .42, s, "orange")
    hatch = group((-1.60, .92, 2.06), 0, s, tilt=(72, 0))
    box((.62, .70, .04), (0, .35, 0), "teal", hatch, bevel=.01)
    box((.16, .03, .05), (0, .60, -.04), "black", hatch, bevel=.01)
    box((.62, .62, .02), (-1.60, .52, 2.034), "black", s, bevel=0)
    return hatch


def _people():
    manu = stand_in("manu", (1.32, -1.5, 0), 172, pose("stand", hands=((-.27, .05, .76), (.30, .34, 1.30)), elbow=((-.3, -1, -.3), (.8, -.4, -1)), grip=("fist", "open"), look=10,
                    palm=(None, ((0, .4, 1), (.6, .5, .3)))))
    greg = stand_in("greg", (-.06, -.6, 0), 120, pose("stand", hands=((-.27, .05, .76), (.30, .30, 1.36)), grip=("fist", "point"), elbow=((-.3, -1, -.3), (.8, -.4, -1)), look=30))
    lefort = stand_in("lefort", (2.58, -1.7, 0), 196, pose("stand", hands=((-.12, .30, 1.06), (.14, .30, 1.06)), look=-8))
    file = group((2.58 - .09, -1.7 - .32, 1.12), 196, tilt=(-30, 0))
    box((.34, .03, .26), (0, 0, 0), "blue", file, bevel=.01)
    box((.30, .02, .23), (0, -.012, .01), "white", file, bevel=.004)
    return manu, greg, lefort


@picture("btp/04-facade", 640, 800, 12)
def facade():
    r.start(sun_turn=-32, sun_height=46)
    site.ground(30, 30), site.town(), _wall()
    s = group((0, 0, 0))
    t.scaffold((0, 0, 0), 0, s, bays=3, levels=3, missing=(2, 2))
    _ends(s)
    hatch = _inside_ladders(s)
    box((.08, .06, .9), (-3.10, -.06, 1.25), "steel2", s, bevel=.01)
    green = gear.board((-3.06, -.10, 1.42), "green", 0, s, 1.15)
    manu, greg, lefort = _people()
    bag = gear.tool_bag((-2.15, -2.3, 0), 14, size=1.15)
    box((.62, .5, .36), (-.85, -2.45, .18), "wood", rot=(0, 0, -8), bevel=.02)
    hard = gear.helmet((-.85, -2.45, .36), "yellow", 150, size=1.35)
    r.camera((0, -11, 3.5), (0, 0, 3.02), 38)
    return {"manu": manu, "greg": greg, "lefort": lefort, "pancarte": green, "echelle": [(-1.83, .3, .1), (-1.37, .5, 1.85)], "trappe": hatch,
            "garde_corps_ok": [(1.15, 0, 1.95), (3.3, 0, 3.05)], "garde_corps_manque": [(1.15, 0, 3.95), (3.3, 0, 5.2)], "sac_outils": bag, "casque": hard}
