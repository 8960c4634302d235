"""Sky, sun, lamps and rain."""

import math
import random

import bpy

from lowpoly import render as r
from lowpoly.mesh import ball, flat, limb

from .paint import glossy, mist

SKIES = {
    "day": dict(sun_turn=-48, sun_height=46),
    "dusk": dict(sky="6f7fb4", horizon="f4b487", sun_turn=70, sun_height=14, sun=1.1, ambient=0.75),
    "night": dict(sky="0d1630", horizon="22305a", sun_turn=-40, sun_height=60, sun=0.05, ambient=0.55),
    "rain": dict(sky="93a3b0", horizon="cfd6d8", sun_turn=-40, sun_height=60, sun=0.7, ambient=0.95),
}


def start(view):
    place = view["place"]
    r.start(**SKIES["rain" if place["weather"] == "rain" else place["light"]])


def my_headlamps(eye):
    """Two beams from the front of my car."""
    for s in (-1, 1):
        data = bpy.data.lights.new("beam", "SPOT")
        data.energy, data.spot_size, data.spot_blend, data.color = 1500, math.radians(52), 0.6, (1, 0.95, 0.85)
        obj = bpy.data.objects.new("beam", data)
        obj.location = (eye[0] + 0.4 + s * 0.6, eye[1] + 1.9, 0.7)
        obj.rotation_euler = (math.radians(87), 0, 0)
        bpy.context.scene.collection.objects.link(obj)


def rain(eye):
    """Falling lines, between my windscreen and the road, and puddles."""
    rnd = random.Random(7)
    for _ in range(150):
        d = rnd.uniform(2.2, 16)
        x, z = eye[0] + rnd.uniform(-0.75, 0.75) * d, eye[2] + rnd.uniform(-0.16, 0.45) * d
        size = 0.02 * d
        limb((x, eye[1] + d, z), (x - 0.25 * size * 4, eye[1] + d, z - size * 4), 0.0011 * d, 0.0011 * d, "rainline", seg=5)
    for k in range(2):
        x, y = (-2.2, 3.1)[k], eye[1] + 7.2 + 1.2 * k
        puddle(x, y, rnd.uniform(0.5, 1.1), rnd.uniform(0.5, 1.2))


def puddle(x, y, rx, ry):
    points = [(x + rx * (1 + 0.15 * math.sin(3 * a)) * math.cos(a), y + ry * math.sin(a)) for a in (i * math.pi / 9 for i in range(18))]
    obj = flat(points, (0, 0), "puddle", z=0.009)
    obj.data.materials[0] = glossy("puddle-shine", "c4d2dc", 0.08)


def spray(x, y):
    """The mist behind the wheels of a lorry."""
    rnd = random.Random(3)
    for s in (-1, 1):
        for _ in range(8):
            obj = ball(
                rnd.uniform(0.18, 0.4),
                (x + s * rnd.uniform(0.8, 1.5), y - rnd.uniform(-0.6, 1.6), rnd.uniform(0.08, 0.3)),
                "rainline",
                seg=12,
            )
            obj.data = obj.data.copy()
            obj.data.materials[0] = mist()


def dash_light(eye):
    """What the instruments throw on the dashboard at night."""
    data = bpy.data.lights.new("dash", "POINT")
    data.energy, data.color, data.shadow_soft_size = 1.6, (1, 0.9, 0.7), 0.2
    obj = bpy.data.objects.new("dash", data)
    obj.location = (eye[0] + 0.35, eye[1] + 0.35, eye[2] + 0.1)
    obj.visible_glossy = False  # or the mirror shows the lamp
    bpy.context.scene.collection.objects.link(obj)
