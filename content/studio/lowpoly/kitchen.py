"""A restaurant kitchen: who works there (hair covered, closed shoes, apron), pots that steam, cloths, oven, sink, pass, swing door."""
import math

from .crew import look, stand_in
from .mesh import ball, box, cylinder, flat, group, lathe, limb, prism, ring, text, tube

HATS = {"thierry": "toque", "yasmine": "charlotte"}


def cook(name, loc, turn, pose, apron="white", **changes):
    """Somebody of the kitchen, dressed for work. The learner keeps her scarf: hair is covered."""
    if name == "aminata":
        changes = dict(dict(top="plastic", legs="steel2", shoes="black"), **changes)
    who = stand_in(name, loc, turn, pose, **changes)
    body, head = _parts(who)
    if HATS.get(name) == "toque":
        toque(head)
    elif HATS.get(name) == "charlotte":
        charlotte(head)
    if look(name).get("top") != "black":
        buttons(body)
    if apron:
        put_apron(body, apron)
    return who


def _parts(who):
    """The upper body and the head of somebody."""
    body = [c for c in who.children if c.type == "EMPTY"][0]
    return body, [c for c in body.children if c.type == "EMPTY"][-1]


def toque(head):
    """Tall pleated hat of the chief."""
    lathe([(.172, .06), (.180, .06), (.182, .17), (.174, .17)], (0, -.01, 0), "white", head, seg=28)
    lathe([(.176, .15), (.20, .24), (.225, .33), (.20, .40), (.12, .43), (0, .435)], (0, -.02, 0), "white", head, seg=12, smooth=False)


def charlotte(head):
    """Light cap with an elastic edge: no hair is out."""
    ball(.196, (0, -.040, .055), "white", head, scale=(1, .97, .98), seg=16, smooth=False)
    ring(.176, .016, (0, -.032, .045), "plastic", head, rot=(14, 0, 0))


def buttons(body):
    """Two rows, as on a cook's jacket."""
    for x in (-.055, .055):
        for z in (1.02, 1.11, 1.20):
            ball(.014, (x, .128, z), "steel2", body, scale=(1, .6, 1), seg=10)


def put_apron(body, colour):
    """From the waist to the knees, tied behind."""
    lathe([(.200, .42), (.204, .60), (.198, .78), (.190, .92), (.180, .94)], (0, .012, 0), colour, body, scale=(1, .78, 1))
    lathe([(.192, .895), (.198, .90), (.198, .925), (.192, .93)], (0, .010, 0), "steel", body, scale=(1, .76, 1))


def steam(loc, parent=None, n=3, size=1.0, mat="glow:cloud", wide=.11):
    """Wavy lines that rise."""
    x, y, z = loc
    for k in range(n):
        dx = (k - (n - 1) / 2) * wide * size
        tall = (1.0 if k == n // 2 else .78) * size
        tube([(x + dx + .035 * size * math.sin(t * 2.6 + k), y, z + t * .11 * tall) for t in (0, .6, 1.2, 1.8, 2.4, 3.0)], .017 * size, mat, parent)


def casserole(loc, parent=None, size=1.0, mat="steel2", hot=True, pads=False, turn=0.0, rise=1.1):
    """Pot with two ears, open, something hot in it; pads: a dry cloth round each ear, where the hands are."""
    g = group(loc, turn, parent, scale=size)
    lathe([(0, 0), (.17, 0), (.185, .02), (.185, .19), (.195, .20), (.175, .20), (.172, .17)], (0, 0, 0), mat, g)
    lathe([(0, .172), (.174, .172)], (0, 0, 0), "orange", g)
    for s in (-1, 1):
        tube([(s * .18, -.06, .15), (s * .25, -.055, .155), (s * .25, .055, .155), (s * .18, .06, .15)], .016, "black", g)
        if pads:
            box((.075, .15, .075), (s * .235, 0, .155), "white", g, bevel=.03, seg=3)
            box((.081, .03, .081), (s * .235, .035, .155), "red", g, bevel=.03, seg=3)
    if hot and pads:            # in front of a white jacket: grey, two lines, the face stays free
        steam((0, 0, .25), g, 2, rise, "glow:steel", .24 / rise)
    elif hot:
        steam((0, 0, .25), g, size=rise)
    return g


def chicken(loc, parent=None, size=1.0, turn=0.0):
    """Roast chicken on an oval plate."""
    g = group(loc, turn, parent, scale=size)
    lathe([(0, 0), (.16, .0), (.24, .03), (.235, .04), (0, .018)], (0, 0, 0), "white", g, scale=(1.15, .85, 1))
    ball(.125, (0, 0, .115), "wood2", g, scale=(1.15, .9, .85))
    ball(.075, (-.06, -.03, .175), "wood", g, scale=(1.2, .9, .8))
    for s in (-1, 1):
        limb((.07, s * .085, .10), (.185, s * .06, .15), .055, .028, "wood2", g)
        limb((.185, s * .06, .15), (.225, s * .055, .165), .014, .017, "cream", g)
        limb((-.06, s * .10, .11), (.00, s * .125, .07), .035, .025, "wood2", g)
    return g


def fries(loc, parent=None, size=1.0, turn=0.0):
    """Fries standing in a red cone."""
    g = group(loc, turn, parent, scale=size)
    lathe([(0, 0), (.085, 0), (.115, .17), (.105, .17), (.08, .02)], (0, 0, 0), "red", g, seg=6, smooth=False)
    for i in range(15):
        a, r = i * 2.4, .015 + .066 * ((i * 7) % 10) / 10
        x, y = r * math.cos(a), r * math.sin(a)
        box((.024, .024, .20), (x, y, .17 + .03 * math.sin(i * 3.1)), "yellow", g, rot=(-y * 130, x * 130, i * 20), bevel=.004)
    return g


def soup(loc, parent=None, size=1.0, hot=True):
    """Bowl of orange soup."""
    g = group(loc, parent=parent, scale=size)
    lathe([(0, 0), (.08, 0), (.09, .015), (.155, .09), (.165, .10), (.150, .098), (.135, .082)], (0, 0, 0), "blue", g)
    lathe([(0, .084), (.14, .084)], (0, 0, 0), "orange", g)
    if hot:
        steam((0, 0, .12), g, 3, .62, wide=.10)
    return g


def salad(loc, parent=None, size=1.0):
    """Bowl of leaves with tomato."""
    g = group(loc, parent=parent, scale=size)
    lathe([(0, 0), (.08, 0), (.09, .015), (.165, .085), (.175, .095), (.16, .093), (.14, .07)], (0, 0, 0), "white", g)
    for i in range(9):
        a = i * 2.4
        r = .105 * (i % 3 + .4) / 2.4
        ball(.062, (r * math.cos(a), r * math.sin(a), .105 + .02 * (i % 2)), "leaf" if i % 2 else "green", g, seg=8, smooth=False, scale=(1.1, 1, .6), rot=(20 * (i % 3), 15 * i, 0))
    for i in range(4):
        a = .6 + i * 1.6
        ball(.032, (.075 * math.cos(a), .075 * math.sin(a), .150), "red", g, seg=12)
    return g


def cloth(loc, parent=None, size=1.0, wet=False, turn=0.0):
    """Kitchen cloth folded in four, two red bands; wet: darker, with drops and a small pool."""
    g = group(loc, turn, parent, scale=size)
    base, band = ("steel", "brick") if wet else ("white", "red")
    if wet:
        puddle(g, (0, 0), .62, .42, z=.004)
    for k in range(3):
        box((.46 - .012 * k, .34 - .01 * k, .026), (.004 * k, 0, .016 + .026 * k), base, g, bevel=.012, seg=3)
    for x in (-.16, .16):
        box((.045, .345, .082), (x, 0, .043), band, g, bevel=.012)
    if wet:
        for x, y, z in ((-.08, -.20, .05), (.06, -.22, .03), (.20, -.20, .055), (.28, -.05, .02), (-.27, -.08, .02)):
            drop((x, y, z), .034, g)
    return g


def drop(loc, size, parent=None, mat="blue"):
    lathe([(0, -1), (.6, -.75), (.8, -.3), (.62, .2), (.25, .8), (0, 1.35)], loc, mat, parent, scale=(size, size, size))


def puddle(parent, at, w, d, z=.006, mat="water"):
    """Spilt water: a flat shape with a wavy edge and a lighter reflection."""
    points = []
    for i in range(28):
        a = 2 * math.pi * i / 28
        r = 1 + .10 * math.sin(3 * a + .7) + .06 * math.sin(5 * a)
        points.append((w / 2 * r * math.cos(a), d / 2 * r * math.sin(a)))
    pool = flat(points, at, mat, parent, z)
    flat([(x * .42 - w * .14, y * .22 + d * .16) for x, y in points], at, "plastic", parent, z + .003)
    return pool


def bucket(loc, parent=None, size=1.0, colour="red", rag=False):
    """Bucket of water; with a floor cloth over its edge if asked."""
    g = group(loc, parent=parent, scale=size)
    lathe([(0, 0), (.15, 0), (.155, .015), (.20, .34), (.215, .345), (.215, .36), (.19, .36), (.183, .28)], (0, 0, 0), colour, g, seg=24)
    lathe([(0, .285), (.186, .285)], (0, 0, 0), "water", g, seg=24)
    tube([(-.20, 0, .33), (-.22, -.10, .26), (-.12, -.22, .20), (.12, -.22, .20), (.22, -.10, .26), (.20, 0, .33)], .010, "steel2", g)
    if rag:
        floor_cloth((-.03, -.06, .33), g)
    return g


def floor_cloth(loc, parent=None, size=1.0):
    """Grey floor cloth that hangs over an edge."""
    g = group(loc, parent=parent, scale=size)
    box((.34, .26, .03), (0, .06, .045), "grey", g, bevel=.013, seg=3)
    box((.34, .032, .30), (.0, -.085, -.09), "grey", g, rot=(-7, 0, 0), bevel=.014, seg=3)
    for x in (-.09, 0, .09):
        box((.016, .040, .30), (x, -.087, -.09), "steel2", g, rot=(-7, 0, 0), bevel=.006)
    return g


def cooker(loc, turn=0.0, parent=None, width=1.1, opened=False, pots=True):
    """Cooker with an oven under it, facing -y; open: its door down, red light inside."""
    g = group(loc, turn, parent)
    d, h = .72, .92
    box((width, .05, h), (0, d / 2, h / 2), "steel", g, bevel=.01)
    for s in (-1, 1):
        box((.05, d, h), (s * (width / 2 - .025), 0, h / 2), "steel", g, bevel=.01)
    box((width, d, .06), (0, 0, .03), "steel2", g, bevel=.01)
    box((width + .02, d + .02, .16), (0, 0, h - .08), "steel", g, bevel=.02)
    box((width - .06, d - .08, .02), (0, .01, h + .006), "black", g, bevel=.004)
    for x in (-.3, -.1, .1, .3):
        cylinder(.032, .04, (x * width, -d / 2 - .02, h - .09), "black", g, rot=(90, 0, 0), seg=14)
    box((width - .1, d - .12, .02), (0, .03, .12), "black", g, bevel=.004)
    box((width - .12, .02, .58), (0, d / 2 - .05, .44), "glow:orange" if opened else "black", g, bevel=.004)
    door = group((0, -d / 2, .10), 0, g, tilt=(84 if opened else 0, 0))
    box((width - .08, .05, .62), (0, 0, .33), "steel2", door, bevel=.02)
    box((width - .30, .06, .32), (0, -.004, .30), "glow:orange" if not opened else "black", door, bevel=.02)
    limb((-width * .34, -.06, .55), (width * .34, -.06, .55), .020, .020, "white", door)
    if opened:
        for z in (.30, .48):
            box((width - .12, d - .14, .014), (0, .02, z), "steel2", g, bevel=.003)
        box((.56, .42, .05), (0, -.02, .335), "black", g, bevel=.015)
        ball(.13, (-.08, -.04, .41), "wood2", g, scale=(1.2, .9, .75)), ball(.10, (.14, -.02, .40), "wood2", g, scale=(1.1, .9, .75))
    if pots:
        casserole((-.27, .06, h + .02), g, .95), casserole((.27, .06, h + .02), g, .8, "steel", turn=20)
    return g


def hood(loc, width=1.2, parent=None):
    """Extractor over the fires."""
    g = group(loc, parent=parent)
    prism([(-width / 2, 0), (width / 2, 0), (width * .32, .36), (-width * .32, .36)], .8, (0, 0, 0), "steel", g, bevel=.02)
    box((width, .82, .06), (0, 0, -.01), "steel2", g, bevel=.01)
    box((.42, .40, .9), (0, .1, .8), "steel", g, bevel=.02)
    return g


def sink(loc, turn=0.0, parent=None, width=1.1):
    """Stainless sink full of dirty plates, facing -y."""
    g = group(loc, turn, parent)
    box((width, .66, .30), (0, 0, .74), "steel", g, bevel=.02)
    box((width - .16, .48, .04), (0, -.01, .885), "water", g, bevel=.01)
    for x in (-width / 2 + .05, width / 2 - .05):
        for y in (-.28, .28):
            limb((x, y, .04), (x, y, .6), .028, .028, "steel2", g, 8)
    tube([(0, .27, .86), (0, .27, 1.20), (0, .20, 1.30), (0, .04, 1.30), (0, .02, 1.20)], .026, "steel2", g)
    for k in range(4):
        lathe([(0, 0), (.10, 0), (.17, .022), (.165, .03), (0, .016)], (-.26, -.02, .89 + .032 * k), "white", g)
    lathe([(0, 0), (.13, 0), (.135, .15), (.125, .15), (.12, .02)], (.27, 0, .89), "steel2", g)
    return g


def hatch(loc, width=1.5, parent=None, lamps=2, plates=True):
    """The pass: an opening to the dining room, a wide shelf, two heat lamps. Facing -y; `loc` on the ground, in the plane of the wall."""
    g = group(loc, parent=parent)
    for s in (-1, 1):
        box((.10, .34, 1.14), (s * (width / 2 + .05), 0, 1.62), "wood2", g, bevel=.02)
    box((width + .3, .34, .12), (0, 0, 2.25), "wood2", g, bevel=.02)
    box((width, .05, 1.05), (0, .18, 1.66), "glow:cream", g, bevel=0)
    box((.58, .03, .42), (-.10, .15, 1.30), "brick", g, bevel=.02), box((.40, .03, .06), (-.10, .14, 1.52), "white", g, bevel=.01)     # the dining room, far away
    box((width + .24, .66, .09), (0, -.14, 1.08), "steel", g, bevel=.02)
    box((width + .10, .30, .06), (0, -.16, .62), "steel2", g, bevel=.02)
    box((width + .06, .12, 1.02), (0, .06, .52), "wood", g, bevel=.02)
    for k in range(lamps):
        x = (k - (lamps - 1) / 2) * width * .5
        limb((x, -.16, 2.2), (x, -.16, 1.94), .012, .012, "black", g, 8)
        lathe([(.05, .16), (.15, 0), (.14, 0), (.04, .15)], (x, -.16, 1.80), "orange", g)
        ball(.06, (x, -.16, 1.82), "glow:yellow", g)
    if plates:
        for x in (-.45, .0, .45):
            lathe([(0, 0), (.12, 0), (.20, .028), (.195, .036), (0, .018)], (x * width / 1.5, -.20, 1.125), "white", g)
    return g


def swing_door(loc, parent=None, width=1.2, height=2.15, opened=0.0, colour="teal", who=None):
    """Door between kitchen and dining room, a round window, a push plate. Opened: degrees, towards -y, hinge on the right.

    who: called with the group when somebody must stand behind the window.
    """
    g = group(loc, parent=parent)
    for s in (-1, 1):
        box((.10, .22, height + .1), (s * (width / 2 + .05), 0, height / 2 + .05), "wood2", g, bevel=.02)
    box((width + .2, .22, .12), (0, 0, height + .06), "wood2", g, bevel=.02)
    box((width, .04, height), (0, .75, height / 2), "glow:cream", g, bevel=0)
    leaf = group((width / 2, 0, 0), opened, g)
    rr, cz = min(.30, width * .30), 1.52
    door_leaf(leaf, width, height, rr, cz, colour)
    if who:
        who(g)
    return g


def door_leaf(parent, width, height, rr, cz, colour):
    """A leaf with a real round hole, its hinge at x = 0, the leaf towards -x."""
    n, cx = 24, -width / 2
    w2 = width / 2 - .01
    outline = []
    for i in range(n + 1):                      # from the ring to the edge of the leaf: quads
        a = 2 * math.pi * i / n
        outline.append((cx + rr * math.cos(a), cz + rr * math.sin(a)))
    def edge(x, z):
        dx, dz = x - cx, z - cz
        t = min(w2 / abs(dx) if abs(dx) > 1e-6 else 99, (height - cz if dz > 0 else cz - .02) / abs(dz) if abs(dz) > 1e-6 else 99)
        return cx + dx * t, cz + dz * t
    for (x0, z0), (x1, z1) in zip(outline, outline[1:]):
        a, b = edge(x0, z0), edge(x1, z1)
        mid = []
        if abs(a[0] - b[0]) > 1e-4 and abs(a[1] - b[1]) > 1e-4:     # the corner
            mid = [(cx + math.copysign(w2, a[0] - cx if abs(abs(a[0] - cx) - w2) < 1e-4 else b[0] - cx), height if max(a[1], b[1]) > cz + .1 else .02)]
        prism([(x0, z0), a, *mid, b, (x1, z1)], .055, (0, 0, 0), colour, parent)
    ring(rr, .035, (cx, 0, cz), "steel", parent, rot=(90, 0, 0))
    box((.24, .07, .34), (-width + .20, 0, 1.02), "steel", parent, bevel=.02)
    box((width - .06, .065, .26), (cx, 0, .16), "steel", parent, bevel=.02)


def knife(loc, parent=None, size=1.0):
    """Cook's knife, held by the handle, point down, edge to the back (-y)."""
    g = group(loc, parent=parent, scale=size)
    limb((0, 0, .06), (0, 0, -.07), .022, .024, "black", g)
    prism([(-.022, -.09), (.040, -.09), (.036, -.18), (.0, -.40), (-.022, -.40 + .03)], .012, (0, 0, 0), "reflect", g, rot=(0, 0, 90))
    return g


def ticket(loc, turn=0.0, parent=None, size=1.0):
    """Order slip, grey lines."""
    g = group(loc, turn, parent, scale=size)
    box((.16, .006, .26), (0, 0, 0), "white", g, bevel=0)
    for k, w in enumerate((.11, .08, .11, .06)):
        box((w, .008, .016), (0, -.001, .08 - .045 * k), "steel2", g, bevel=0)
    return g


def floor_tiles(mat="wall3", line="concrete2", y0=-3, y1=8, x0=-6, x1=6, step=.8):
    """Tiled floor."""
    box((x1 - x0, y1 - y0, .1), ((x0 + x1) / 2, (y0 + y1) / 2, -.05), mat, bevel=0)
    x = x0
    while x <= x1:
        flat([(-.012, y0), (.012, y0), (.012, y1), (-.012, y1)], (x, 0), line, z=.002)
        x += step
    y = y0
    while y <= y1:
        flat([(x0, -.012), (x1, -.012), (x1, .012), (x0, .012)], (0, y), line, z=.002)
        y += step


def digit(words, height, loc, mat="black", parent=None, rot=(90, 0, 0)):
    return text(words, height, loc, mat, parent, rot, bold=.03)
