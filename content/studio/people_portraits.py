"""Portraits of the people of btp.04 and cuis.02, in the frame of the other portraits (those come from look_scenes, WHAT=portraits)."""
from lowpoly import kitchen, render as r
from lowpoly.crew import sky, stand_in
from lowpoly.people import pose
from lowpoly.studio import picture


def portrait(name):
    @picture("people/" + name, 320, 320)
    def build():
        r.start(sky=sky(name), horizon=sky(name), ambient=.95, sun=2.4, sun_turn=30, sun_height=45)
        put = kitchen.cook if name in kitchen.HATS else stand_in
        put(name, (0, 0, 0), 172, pose("stand", look=6))
        toque = .09 if kitchen.HATS.get(name) == "toque" else 0
        r.camera((.0, -2.0, 1.56 + toque), (0, 0, 1.50 + toque), 22 + 40 * toque)
    return build


for who in ("manu", "greg", "lefort", "awa", "thierry", "yasmine", "hugo"):
    portrait(who)
