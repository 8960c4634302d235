"""Bins and bags, hard or soft, blue or red: one frame, one light, only the tested thing changes."""
from lowpoly import render as r, stage
from lowpoly.studio import picture


def frame():
    stage.table_top()
    r.camera((.42, -2.15, 1.35), (.42, .2, .24), 37)


@picture("things/bac/bacs_bleus", 480, 400)
def bacs_bleus():
    frame()
    stage.bins((0, .25, 0), 12, "blue", 1), stage.bins((.84, .1, 0), -8, "blue", 1)


@picture("things/bac/bacs_rouges", 480, 400)
def bacs_rouges():
    frame()
    stage.bins((0, .25, 0), 12, "red", 1, danger=True), stage.bins((.84, .1, 0), -8, "red", 1, danger=True)


@picture("things/sac", 480, 400)
def sacs_bleus():
    frame()
    stage.sack((0, .25, 0), 0, "blue"), stage.sack((.80, .1, 0), 20, "blue")
