"""A flat roof above the town: life line over the head, and, if asked, a floor ring and a light rail that is no anchor."""
from . import things as t
from .mesh import ball, box, flat, group, limb, ring, tube

CABLE = 2.30        # height of the life line, metres: above the head
RING = (1.25, -.35, .07)


def far():
    for i, x in enumerate((-16, -5, 6.5, 17)):
        t.house((x, 24 + 2 * (i % 2), -8), 0, None, f"wall{1 + i % 4}", f"roof{1 + i % 2}", 9, 7, 2)
    for i in range(9):
        t.tree((-20 + i * 5, 17 + (i % 3), -8), 1.5, seed=i)
    box((200, 200, .1), (0, 60, -8), "grass", bevel=0)
    for i, x in enumerate((-50, -10, 34)):
        ball(26, (x, 110, -22), ("hill", "hill2")[i % 2], scale=(1.6, 1, .9))
    for x, z, s in ((-26, 15, 3.2), (16, 19, 3.6), (40, 13, 3)):
        t.cloud((x, 80, z), s)


def roof(whole=True):
    """Slab, life line between two posts; if `whole`, also a floor ring and a thin rail that is no anchor."""
    box((9, 5, .4), (0, .1, -.2), "concrete", bevel=.04)
    for i in range(5):
        for j in range(3):
            flat([(-.86, -.86), (.86, -.86), (.86, .86), (-.86, .86)], (-3.6 + 1.8 * i, -1.4 + 1.8 * j), "wall3" if (i + j) % 2 else "concrete", z=.004)
    for x in (-2.15, 2.15):
        limb((x, .35, 0), (x, .35, CABLE + .12), .06, .06, "steel2")
        box((.36, .36, .06), (x, .35, .03), "steel")
    cable = [(-2.15, .35, CABLE), (0, .35, CABLE - .05), (2.15, .35, CABLE)]
    tube(cable, .026, "red")
    return _ring_and_rail() if whole else None


def _ring_and_rail():
    box((.34, .34, .04), (RING[0], RING[1], .02), "steel", bevel=.01)
    ring(.12, .026, (RING[0], RING[1], .14), "yellow", rot=(90, 0, 12))
    rail = group((-1.35, 2.25, 0))
    for x in (-.85, 0, .85):
        limb((x, 0, 0), (x, 0, 1.0), .022, .022, "white", rail, 8)
    for z in (.5, 1.0):
        limb((-.85, 0, z), (.85, 0, z), .020, .020, "white", rail, 8)
    return rail
