"""Eyes, brows, nose and mouth of the simple people, with a few moods."""
from .mesh import ball, tube

MOODS = ("calm", "worried", "shut", "shout", "firm")

_BROWS = {  # height of the inner, middle and outer point of a brow
    "calm": (.062, .072, .063), "shout": (.076, .086, .072), "firm": (.056, .066, .066),
    "worried": (.088, .080, .058), "shut": (.078, .074, .060),
}
_MOUTHS = {
    "calm": ((-.045, .150, -.068), (-.024, .157, -.083), (.024, .157, -.083), (.045, .150, -.068)),
    "firm": ((-.040, .152, -.078), (0, .160, -.078), (.040, .152, -.078)),
    "worried": ((-.042, .150, -.090), (-.022, .158, -.074), (.022, .158, -.074), (.042, .150, -.090)),
    "shut": ((-.036, .152, -.084), (0, .159, -.075), (.036, .152, -.084)),
}


def face(head, skin, hair, mood="calm", mask=None):
    """Hangs a face on a head group that looks to +y."""
    for side in (-1, 1):
        ball(.034, (side * .160, -.005, -.01), skin, head, scale=(.6, 1, 1.2))
        _eye(head, side, mood)
        _brow(head, side, hair, mood)
    ball(.024, (0, .168, -.022), skin, head, scale=(.9, 1, .9))
    if mask:
        ball(.10, (0, .085, -.075), mask, head, scale=(1.05, .95, .8))
    else:
        _mouth(head, skin, mood)


def _eye(head, side, mood):
    if mood == "shut":
        tube([(side * .034, .160, .018), (side * .058, .161, .006), (side * .082, .149, .018)], .006, "black", head)
        return
    ball(.027, (side * .059, .1455, .016), "white", head, scale=(.95, .5, 1.15))
    ball(.0205, (side * .057, .1565, .016), "black", head, scale=(1, .5, 1.25))


def _brow(head, side, hair, mood):
    inner, middle, outer = _BROWS[mood]
    points = [(side * .036, .158, inner), (side * .060, .156, middle), (side * .084, .143, outer)]
    tube(points, .0065, "black" if hair == "hair4" else hair, head)


def _mouth(head, skin, mood):
    if mood == "shout":
        ball(.036, (0, .148, -.078), "black", head, scale=(.9, .45, 1))
        return
    tube(_MOUTHS[mood], .007, "lip" if skin in ("skin4", "skin5") else "brick", head)
