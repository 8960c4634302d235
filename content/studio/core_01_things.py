"""Badge, papers, changing room: alone, large, same ground and light."""
from lowpoly import objects as o, render as r, stage
from lowpoly.studio import picture


@picture("things/badge", 480, 400)
def badge():
    stage.plain(stage.THING_SKY)
    o.badge((0, 0, .02), 8, size=1.0)
    r.camera((0, -1.5, .12), (0, 0, .06), 41)


@picture("things/papiers", 480, 400)
def papiers():
    stage.table_top()
    o.sheet((-.20, .10, 0), 10), o.card((.24, -.14, .004), -12)
    r.camera((.02, -1.0, 1.05), (.02, 0, .02), 42)


@picture("things/vestiaire", 480, 400)
def vestiaire():
    stage.table_top()
    o.locker_row((0, .4, 0), 0, n=3, opened=1)
    r.camera((-.25, -3.1, 1.25), (.05, .2, .92), 42)
