"""The depot of core.02: blue bins to carry to the empty shelf, red ones not to touch, an exit that must stay free."""
from lowpoly import render as r, stage, things as t
from lowpoly.crew import stand_in
from lowpoly.people import pose
from lowpoly.studio import picture


def _back():
    """The two shelves are alike: only the sentence says left or right."""
    left, right = stage.shelf((-2.95, 8.3, 0)), stage.shelf((3.05, 8.3, 0))
    door = stage.exit_door(.62)
    palette = t.pallet((.66, 6.35, 0), 6, load="cardboard", layers=1)
    t.extinguisher((1.62, 8.65, .75))
    stage.yellow_line(4.55)
    return left, right, door, palette


def _people():
    sandrine = stand_in("sandrine", (-.62, 3.35, 0), 172, pose("stand", hands=((-.27, .05, .76), (.46, -.12, 1.36)), elbow=((-.3, -1, -.3), (.3, -.6, -.6)), look=4,
                        grip=("fist", "point")))
    yann = stand_in("yann", (1.62, 3.7, 0), 158, pose("carry", grip=("fist", "fist")), legs="navy")
    stage.carton((1.62 - .13, 3.7 - .36, .93), 158)
    return sandrine, yann


@picture("core/02-depot", 640, 720, 12)
def depot():
    stage.hall()
    left, right, door, palette = _back()
    sandrine, yann = _people()
    blue = stage.bins((-1.22, 2.15, 0), 8, "blue")
    sack = stage.sack((-.28, 1.95, 0), 0, "blue")
    red = stage.bins((1.12, 2.0, 0), -8, "red", danger=True)
    r.camera((0, -1.7, 3.25), (0, 3.3, 1.16), 47)
    return {"sandrine": sandrine, "yann": yann, "bacs_bleus": blue, "sac_bleu": sack, "bacs_rouges": red,
            "fond_gauche": left, "fond_droite": right, "palette": palette, "sortie": door}
