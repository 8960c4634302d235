"""Where things are: the four arms of a junction. Pure arithmetic, no Blender.

An arm is told by `along` (metres from the middle of the junction, outwards) and `across` (metres to the right of a driver who comes in).
World: x to my right, y ahead of me; I come from the south. Turn 0 looks to +y, 90 looks to -x."""

HALF = 3.5  # half the width of the road, m
LANE = HALF / 2  # middle of the right-hand lane
WALK = 3.4  # pavement
RING_OUT, RING_IN = 14.0, 7.0
HEADING = {"mine": 0, "right": 90, "ahead": 180, "left": -90}


def place(arm, along, across):
    """World (x, y) of a point of an arm."""
    return {"mine": (across, -along), "right": (along, across), "ahead": (-across, along), "left": (-along, -across)}[arm]


def mouth(view, arm):
    """Metres from the middle to the line where `m` = 0 on that arm."""
    shape = view["road"]["shape"]
    if shape == "straight":
        return 0.0
    if shape == "ring":
        return RING_OUT + 1.2
    crossed = any(mark["what"] == "crossing" and mark["arm"] == arm for mark in view.get("marks", []))
    return 8.6 if crossed else 5.6


def spot(view, arm, m, across):
    """World point `m` metres before the junction; on a straight road, `m` metres ahead of me."""
    if view["road"]["shape"] == "straight":
        return (across, float(m))
    return place(arm, mouth(view, arm) + m, across)
