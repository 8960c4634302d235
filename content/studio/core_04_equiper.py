"""Equip somebody: four protections on a shelf, and a person who wears none."""
from lowpoly import gear, render as r, stage, things as t, wear
from lowpoly.crew import stand_in
from lowpoly.mesh import box, group
from lowpoly.people import person, pose
from lowpoly.studio import picture


def _rack():
    """Two boards, two things on each."""
    g = group((-.86, .6, 0))
    for z in (.22, 1.06):
        box((1.70, .50, .06), (0, 0, z), "wood", g, bevel=.01)
    for x in (-.87, .87):
        box((.07, .5, 1.9), (x, 0, .95), "wood2", g, bevel=.01)
    return (gear.helmet((-.42, -.02, 1.10), "yellow", 160, g, 1.35), wear.vest((.42, .02, 1.10), 176, g, size=1.1),
            wear.gloves((-.42, 0, .26), 0, g, size=2.1), wear.boots((.42, .02, .26), -24, g, size=1.7))


@picture("core/04-equiper", 800, 600, 12)
def equiper():
    stage.hall()
    hat, vest, gloves, boots = _rack()
    person((.72, .1, 0), 180, skin="skin4", top="denim", legs="navy", shoes="grey",
           pose=pose("stand", hands=((-.62, .16, 1.04), (-.30, .36, .98)), elbow=((-.3, -.3, -1), (.9, .6, -.6)), grip=("open", "open"),
                     palm=(((0, 1, .2), (-.8, .2, .2)), ((0, 1, .3), (-.9, .2, .1)))))
    r.camera((0, -3.3, 1.22), (0, .4, .96), 49)
    return {"casque": hat, "gilet": vest, "gants": gloves, "chaussures": boots, "tete": [(.52, .1, 1.40), (.92, .1, 1.80)], "corps": [(.48, 0, .82), (.92, 0, 1.30)],
            "mains": [(1.12, -.15, .9), (1.50, -.15, 1.15)], "pieds": [(.50, 0, .0), (.94, 0, .25)]}


@picture("core/04-magasin", 800, 600, 12)
def magasin():
    stage.hall()
    shelf = group((.42, 1.6, 0))
    for z in (.28, 1.16, 2.04):
        box((1.25, .5, .05), (0, 0, z), "wood", shelf, bevel=.01)
    for x in (-.62, .62):
        box((.06, .5, 2.95), (x, 0, 1.475), "wood2", shelf, bevel=.01)
    top = [wear.gloves((x, 0, 2.07), 0, shelf, size=1.9) for x in (-.30, .30)]
    middle = [wear.vest((x, 0, 1.19), 178, shelf, c, 1.05) for x, c in ((-.29, "orange"), (.29, "lime"))]
    low = [wear.boots((x, 0, .31), -20, shelf, size=1.45) for x in (-.30, .30)]
    box((3.0, .6, .92), (-1.35, .35, .46), "wood", bevel=.03), box((3.1, .72, .06), (-1.35, .33, .95), "wood2", bevel=.02)
    stand_in("jose", (-.78, 1.05, 0), 174, pose("stand", hands=((-.24, .34, 1.0), (.24, .34, 1.0)), grip=("flat", "flat")), top="navy", legs="grey")
    sandrine = stand_in("sandrine", (-1.50, -.2, 0), -140, pose("stand", hands=((-.27, .05, .76), (.14, .42, 1.16)), elbow=((-.3, -1, -.3), (.8, -.4, -.7)), grip=("fist", "open"), look=-24,
                        palm=(None, ((0, .2, 1), (.0, 1, .2)))), helmet="white", chin=True)
    kevin = stand_in("kevin", (1.08, -.1, 0), 170, pose("stand"), helmet="yellow", vest="yellow", glove="orange", top="blue", legs="denim", chin=True)
    _door()
    r.camera((0, -4.3, 1.72), (0, 1.0, 1.38), 49)
    return {"sandrine": sandrine, "jose": [(-1.12, 1.05, .98), (-.44, 1.05, 1.85)], "kevin": kevin, "rayon_haut": top, "rayon_milieu": middle, "rayon_bas": low}


def _door():
    """Open door on the right; outside, sharp-edged sheets on a pallet."""
    box((.9, .10, 2.5), (2.60, 2.6, 1.25), "glow:cream", bevel=0)
    for x in (2.10, 3.10):
        box((.10, .2, 2.6), (x, 2.55, 1.3), "wood2", bevel=.01)
    t.pallet((2.22, 1.9, 0), 8)
    for k in range(5):
        box((1.05, .7, .02), (2.22 + .02 * k, 1.9, .17 + .035 * k), "steel" if k % 2 else "plastic", rot=(0, 0, 8 + 2 * k), bevel=0)
