"""Site lorry facing +y, origin on the ground under its front axle."""
from . import things as t
from .mesh import ball, box, cylinder, group


def lorry(loc, turn=0.0, parent=None, colour="teal", tipper="steel2", reversing=False):
    """reversing = white lamps lit at the back."""
    g = group(loc, turn, parent, name="lorry")
    box((2.3, 1.9, 1.5), (0, .1, 1.75), colour, g, bevel=.16, seg=3)
    box((2.34, 2.0, .55), (0, .15, .78), "steel2", g, bevel=.08)
    box((1.96, .08, .80), (0, 1.06, 2.0), "window", g, bevel=.04)
    for s in (-1, 1):
        box((.06, .95, .66), (s * 1.15, .35, 2.02), "window", g, bevel=.02)
        ball(.16, (s * .84, 1.14, .82), "cream", g, scale=(1.1, .4, .8))
        box((.12, .18, .50), (s * 1.36, .82, 2.05), "black", g, bevel=.03)
        t.wheel(.48, .30, (s * 1.02, .15, .48), g, "steel")
        for y in (-3.0, -4.1):
            t.wheel(.48, .30, (s * 1.02, y, .48), g, "steel")
    for z in (.72, .86, 1.0, 1.25, 1.36):
        box((1.2, .06, .05), (0, 1.10 if z > 1.1 else 1.18, z), "black", g, bevel=.01)
    box((.62, .04, .15), (0, 1.18, .58), "white", g, bevel=.01)
    box((2.0, 5.2, .25), (0, -2.3, .80), "black", g, bevel=.03)
    box((2.3, 3.9, 1.25), (0, -2.95, 1.65), tipper, g, bevel=.06)
    cylinder(.14, .16, (0, .3, 2.50), "orange", g)
    _back(g, reversing)
    return g


def _back(g, reversing):
    """Lamps and the red and white bar behind."""
    for s in (-1, 1):
        box((.34, .10, .16), (s * .92, -4.93, .82), "red", g, bevel=.02)
        box((.30, .12, .24), (s * .52, -4.94, .82), "glow:white" if reversing else "grey", g, bevel=.02)
    for k in range(8):
        box((.29, .06, .16), (-1.01 + k * .29, -4.92, 1.18), "red" if k % 2 else "white", g, bevel=.004)
