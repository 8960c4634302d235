"""The two halves of the pair activity of core.02: the plan with three places, and the three objects."""
from lowpoly import render as r, stage
from lowpoly.mesh import box, group
from lowpoly.studio import picture


@picture("core/02-plan", 560, 600, 10)
def plan():
    """Seen from the front and above: two shelves one over the other, a table beside them; all empty."""
    stage.hall()
    stage.shelf((-.95, 3.4, 0), 0, width=1.9, boards=(.55, 1.55), height=2.25)
    table = group((1.25, 3.2, 0))
    box((1.5, .9, .08), (0, 0, .78), "wood", table)
    for x in (-.66, .66):
        for y in (-.36, .36):
            box((.08, .08, .76), (x, y, .38), "wood2", table)
    r.camera((.1, -1.6, 2.6), (.1, 3.2, 1.05), 48)
    return {"etagere_haut": [(-1.9, 3.2, 1.50), (0, 3.2, 2.2)], "etagere_bas": [(-1.9, 3.2, .5), (0, 3.2, 1.15)], "table": table}


@picture("core/02-objets", 640, 400, 10)
def objets():
    stage.hall()
    bac = stage.bin_box((-.85, 1.6, 0), 12, "blue")
    sac = stage.sack((.02, 1.6, 0), 0, "blue")
    carton = stage.carton((.86, 1.6, 0), -12)
    r.camera((0, -.8, 1.35), (0, 1.6, .26), 56)
    return {"bac": bac, "sac": sac, "carton": carton}
