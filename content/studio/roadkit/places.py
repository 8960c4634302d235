"""What stands beside the road: a town, a village, the country."""

from lowpoly import things as t
from lowpoly.mesh import ball, box, cylinder, flat, group, limb

from .paint import shine

WALLS, ROOFS = ("wall2", "wall1", "wall3", "wall4"), ("roof1", "roof2")


def far_away(cloudy):
    for i, x in enumerate((-96, -60, -34, -8, 16, 40, 66, 100)):
        ball(30, (x, 150, -16), ("hill", "hill2")[i % 2], scale=(1.3, 1, 0.9))
    for s in (-1, 1):
        for i, y in enumerate((-30, 10, 50, 90)):
            ball(30, (s * 150, y, -16), ("hill2", "hill")[i % 2], scale=(1, 1.3, 0.9))
    for x, z, k in () if cloudy else ((-70, 40, 7), (-14, 50, 6), (38, 40, 7), (90, 52, 8)):
        t.cloud((x, 170, z), k)


def row(side, ys, storeys, x=12.4, w=9):
    for i, y in enumerate(ys):
        t.house((side * x, y, 0), -90 * side, None, WALLS[(i + side) % 4], ROOFS[i % 2], w, 7, storeys)


def town_cross():
    spots = [
        (-12.4, -27, 90),
        (-12.4, -16.4, 90),
        (-14, 12.4, 0),
        (-26, 12.4, 0),
        (-37, 12.4, 0),
        (13.8, 12.6, 0),
        (25, 12.6, 0),
        (36.5, 12.6, 0),
        (-12.6, 25, 90),
        (12.6, 25, -90),
        (-12.6, 36, 90),
        (12.6, 36, -90),
        (14.2, -34, -90),
        (34, -13.6, 180),
        (-12.4, -38, 90),
        (-30, -13, 180),
        (12.6, 47, -90),
        (-12.6, 47, 90),
    ]
    for i, (x, y, turn) in enumerate(spots):
        t.house((x, y, 0), turn, None, WALLS[i % 4], ROOFS[i % 2], 9, 7, 2 if i % 5 else 1)
    trees(
        (
            (-5.9, -21),
            (-5.9, -12.6),
            (-5.9, 15),
            (5.9, 17.5),
            (5.9, 26),
            (-5.9, 27),
            (5.9, 35),
            (-5.9, 37),
            (15, -9.8),
            (22, -10.4),
            (-19, 8.3),
            (18.8, 8.2),
            (30, 8.2),
            (-30, 8.3),
        )
    )
    hedge(8.5)


def hedge(x0):
    for i in range(9):
        box((2.0, 0.9, 0.72), (x0 + i * 2.05, -8.1, 0.35), "leaf2" if i % 2 else "leaf", bevel=0.18, seg=2)


def trees(spots):
    for i, (x, y) in enumerate(spots):
        t.tree((x, y, 0.1), 0.95 + 0.1 * (i % 3), seed=i)


def village_cross():
    spots = [
        (-13.5, -29, 90),
        (-15, 13.5, 0),
        (-34, 15, 0),
        (16, 14, 0),
        (-14, 30, 90),
        (14, 33, -90),
        (15.5, -38, -90),
        (40, 15, 0),
        (-38, -15, 180),
    ]
    for i, (x, y, turn) in enumerate(spots):
        t.house((x, y, 0), turn, None, WALLS[(i + 1) % 4], ROOFS[i % 2], 8.5, 7, 1 if i % 3 else 2)
    trees(((-8.5, -12), (-9, 20), (9, 21), (9.5, 28), (-22, 10.5), (27, 10.5), (9.5, -24), (-9, 40), (10, 44), (34, 10), (-30, 10.5)))


def country(view):
    """Open fields: one sees far on both sides."""
    for i, (x, y) in enumerate(((-40, 40), (40, 44), (-44, -40), (46, -40))):
        flat([(-32, -26), (32, -26), (32, 26), (-32, 26)], (x, y), ("field", "field2", "field2", "field")[i], z=-0.06)
    for i, (x, y) in enumerate(((-52, 70), (-30, 82), (26, 78), (60, 66), (80, 20), (-84, 18), (-76, 52), (8, 96))):
        t.tree((x, y, 0), 1.7 + 0.2 * (i % 3), seed=i)
    t.house((46, 72, 0), -20, None, "wall2", "roof1", 12, 7, 1)
    if view["road"]["shape"] == "straight":
        for i in range(10):
            limb((6.4, i * 9 - 8, 0), (6.4, i * 9 - 8, 0.8), 0.06, 0.06, "white")
        trees(((-9, 24), (10, 38), (-10, 52), (9, 66)))


def town_straight():
    row(-1, (2, 13, 24, 35, 46, 57, 68), 2)
    row(1, (-3, 8, 19, 30, 41, 52, 63), 2)
    row(-1, (-9, -20, -31, -42), 2)
    row(1, (-14, -25, -36, -47), 2)
    trees(((-5.9, 8), (-5.9, 19), (5.9, 41), (-5.9, 30), (5.9, 52), (-5.9, 44), (5.9, -9), (-5.9, -12), (-5.9, 58)))


def town_ring():
    for i, (x, y, turn) in enumerate(
        (
            (-24, 22, 45),
            (24, 22, -45),
            (-38, 14, 0),
            (38, 14, 0),
            (-14, 40, 90),
            (14, 40, -90),
            (-26, -26, 135),
            (-13, 52, 90),
            (13, 52, -90),
            (50, 14, 0),
            (-50, 14, 0),
            (27, -26, -135),
        )
    ):
        t.house((x, y, 0), turn, None, WALLS[i % 4], ROOFS[i % 2], 9, 7, 2)
    trees(((0, 0.5), (-1.8, -1), (1.9, -0.6), (-18, 9), (18, 9), (-9, 19), (9, 19), (-9, -24), (9.5, -27), (-20, -10), (20, -10)))


def put_place(view, night):
    where, shape = view["place"]["where"], view["road"]["shape"]
    far_away(view["place"]["weather"] != "dry" or night)
    if where == "country":
        country(view)
    elif shape == "ring":
        town_ring()
    elif shape == "straight":
        town_straight()
    else:
        (village_cross if where == "village" else town_cross)()
    if where == "town":
        lamps(view, night)


def lamps(view, night):
    ys = (
        ((-4.2, 16, 0), (4.2, 30, 180), (-4.2, 40, 0), (4.2, 50, 180))
        if view["road"]["shape"] == "straight"
        else ((-4.2, -25, 0), (4.2, 22, 180), (-4.2, 21, 0), (-4.2, -12.5, 0), (4.2, 40, 180))
    )
    for x, y, turn in ys:
        if view["road"]["shape"] == "ring" and abs(y) < 32:
            continue
        t.lamp((x, y, 0.1), turn)
        if night:
            lit(x, y, turn)


def lit(x, y, turn):
    import bpy

    side = 1 if turn == 0 else -1
    ball(0.2, (x + side * 1.5, y, 5.4), shine("glow:warm", 4), scale=(1.4, 0.7, 0.4))
    data = bpy.data.lights.new("lamp", "POINT")
    data.energy, data.color, data.shadow_soft_size = 420, (1, 0.82, 0.55), 0.4
    obj = bpy.data.objects.new("lamp", data)
    obj.location = (x + side * 1.5, y, 5.1)
    bpy.context.scene.collection.objects.link(obj)
