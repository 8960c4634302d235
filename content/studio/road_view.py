"""Driver's-eye pictures from the `[view.x]` of question banks: BANK (path of the TOML), OUT, SIGNS (folder made by signs/raster.py).

ONLY=name,name keeps some views; SAMPLES, WIDTH; CLIP=1 renders the frames of one clip (FIRST, LAST) instead of its freeze.
Run: BANK=… OUT=… SIGNS=… blender -t 1 -b --factory-startup -noaudio --python-exit-code 1 -P road_view.py"""

import math
import os
import sys
import tomllib

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "signs")]
sys.dont_write_bytecode = True
import bpy  # noqa: E402  first: the wheel brings mathutils and bmesh with it
from lowpoly import materials, mesh, render as r  # noqa: E402
from roadkit import boards, cockpit, marks, paint, places, takes, traffic, weather  # noqa: E402
from roadkit.arms import LANE, mouth  # noqa: E402
from words import panel_name  # noqa: E402

ENV = os.environ.get
FPS = 12


def forget():
    """Meshes and materials die with the old scene: the caches must not keep them."""
    materials._cache.clear()
    mesh._meshes.clear()


def eye_at(view, m, note):
    """World point of my eyes when the front of my car is `m` metres before the line."""
    rider = view.get("from") == "rider"
    x = note.get("x", LANE + 0.9 if view["me"].get("side") == "right" else LANE - 0.35)
    if view["road"]["shape"] == "straight":
        return (x, -float(view["me"].get("m", 0)), 1.25)
    return (x, -(mouth(view, "mine") + m + (0.9 if rider else takes.BONNET)), 1.4 if rider else 1.25)


def aim_of(eye, note):
    turn = math.radians(note.get("look", 0))
    return (eye[0] - 10 * math.sin(turn), eye[1] + 10 * math.cos(turn), eye[2] - 0.12 + note.get("up", 0))


def world(view):
    """Everything but my seat."""
    night, wet = view["place"]["light"] == "night", view["place"]["weather"] == "rain"
    marks.surfaces(view, "wet" if wet else "asphalt")
    marks.pavements(view)
    marks.put_marks(view)
    places.put_place(view, night)
    boards.put_signs(view, 0.45 if night else 0.12, panel_name)
    boards.put_lights(view)
    traffic.put_things(view, night)
    return night, wet


def seat(view, eye, note):
    """My seat, with mirrors that look at what is behind."""

    def towards(thing):
        if "aim" in thing:
            return tuple(thing["aim"])
        (x, y), _ = traffic.where(view, thing)
        return (x - eye[0], y - eye[1], 1.1 - eye[2])

    if view.get("from") == "rider":
        return cockpit.rider_seat(view, eye)
    g = cockpit.car_seat(view, eye)
    cockpit.put_mirrors(view, g, towards)
    cockpit.put_dashboard(view, g)
    return g


def spray_behind(view):
    """Mist behind a lorry that rolls on a wet road."""
    for thing in view.get("things", []):
        if thing["what"] == "truck" and thing.get("kmh", 0) > 30:
            (x, y), _ = traffic.where(view, thing)
            weather.spray(x, y - traffic.LENGTH["truck"] / 2)


def build(view, note, m):
    forget()
    weather.start(view)
    eye = eye_at(view, m, note)
    night, wet = world(view)
    g = seat(view, eye, note)
    if night:
        weather.my_headlamps(eye)
        weather.dash_light(eye)
    if wet:
        weather.rain(eye)
        spray_behind(view)
    camera = r.camera(eye, aim_of(eye, note), note.get("fov", 66))
    return eye, g, camera


def quality():
    width = int(ENV("WIDTH", 640))
    scene = r.quality(int(ENV("SAMPLES", 16)), 2, width, width * 9 // 16, int(ENV("THREADS", 1)))
    scene.cycles.glossy_bounces, scene.cycles.max_bounces, scene.cycles.transparent_max_bounces = 2, 4, 8


def still(name, view):
    note = takes.notes(name)
    view = takes.with_notes(view, note)
    build(view, note, takes.my_metres(view, note))
    quality()
    r.render(os.path.join(ENV("OUT", "."), f"{name}.png"))


def way(view, u, note):
    """Metres before the line along a clip, u from 0 to 1: slows down and ends at the freeze place."""
    start, end = float(note.get("from_m", view["me"]["m"])), takes.my_metres(view, note)
    return start + (end - start) * u * (1.7 - 0.7 * u)


def clip(name, view):
    """Frames of my approach; only I move."""
    note = takes.notes(name)
    view = takes.with_notes(view, note)
    frames = int(view["time"]["freeze"] * FPS)
    eye, g, camera = build(view, note, way(view, 0, note))
    quality()
    for f in range(int(ENV("FIRST", 0)), int(ENV("LAST", frames)) + 1):
        eye = eye_at(view, way(view, f / frames, note), note)
        g.location = eye
        r.aim(camera, eye, aim_of(eye, note))
        bpy.context.scene.frame_set(f + 1)
        r.render(os.path.join(ENV("OUT", "."), f"{name}{f:03d}.png"))


def main():
    with open(ENV("BANK"), "rb") as file:
        views = tomllib.load(file)["view"]
    only = ENV("ONLY", "")
    for name, view in views.items():
        if view["kind"] in ("still", "clip") and (not only or name in only.split(",")):
            (clip if ENV("CLIP") else still)(name, view)


main()
