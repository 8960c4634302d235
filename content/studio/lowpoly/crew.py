"""Who appears in the pictures: one look a person, the same everywhere, and the plain ground behind the portrait."""
from .people import person

LOOKS = {
    "aminata": (dict(skin="skin5", style="scarf:yellow", top="teal"), "f1d9b0"),
    "farid": (dict(skin="skin3", beard=True, top="navy", helmet="yellow", vest="lime"), "c9dfd2"),
    "olena": (dict(skin="skin1", hair="hair3", style="long", top="blue"), "f3d3bd"),
    "kevin": (dict(skin="skin2", hair="hair2", top="lime"), "c7dcea"),
    "marc": (dict(skin="skin1", hair="hair4", top="brown"), "dccfb8"),
    "ines": (dict(skin="skin3", hair="hair1", style="curly", top="orange"), "d5e3c4"),
    "fatou": (dict(skin="skin5", style="scarf:purple", top="pink"), "cfe0ea"),
    "jose": (dict(skin="skin2", hair="hair4", beard=True, top="red"), "e9ddc2"),
    "said": (dict(skin="skin4", style="curly", top="yellow"), "bfdcd8"),
    "nadia": (dict(skin="skin3", hair="hair1", style="long", top="teal"), "f2dcc0"),
    "jeanne": (dict(skin="skin1", hair="hair4", style="bun", top="purple"), "d8e4d2"),
    "chef": (dict(skin="skin4", top="orange", helmet="white"), "bfe0f2"),
    "mariam": (dict(skin="skin2", style="scarf:teal", top="cream"), "efd2c4"),
    "bruno": (dict(skin="skin1", hair="hair2", beard=True, top="denim"), "d3dbe6"),
    "sandrine": (dict(skin="skin2", hair="grey", style="long", top="navy", vest="orange", legs="denim"), "dfe5c8"),
    "yann": (dict(skin="skin4", style="curly", top="denim", vest="yellow"), "ead2d0"),
    "manu": (dict(skin="skin3", beard=True, top="navy", vest="orange", helmet="white", chin=True, legs="denim"), "dfe5c8"),
    "greg": (dict(skin="skin2", hair="hair2", top="red", vest="lime", helmet="yellow", chin=True, legs="denim"), "c7dcea"),
    "lefort": (dict(skin="skin4", style="bun", top="purple", vest="yellow", helmet="white", chin=True, legs="grey"), "ead2d0"),
    "thierry": (dict(skin="skin2", hair="hair4", top="plastic", legs="steel2", shoes="black"), "c7dcea"),
    "yasmine": (dict(skin="skin4", style="bald", top="plastic", legs="steel2", shoes="black"), "f1d9b0"),
    "hugo": (dict(skin="skin5", style="curly", top="black", legs="black", shoes="black"), "d5e3c4"),
    "awa": (dict(skin="skin5", style="bun", top="teal", vest="lime", helmet="blue", chin=True), "f1d9b0"),  # the learner on a building site
}


def look(name, **changes):
    """The arguments of `person` for somebody of the crew."""
    return dict(LOOKS[name][0], **changes)


def sky(name):
    return LOOKS[name][1]


def stand_in(name, loc, turn, pose, **changes):
    """Puts somebody of the crew into the scene."""
    return person(loc, turn, pose=pose, **look(name, **changes))
