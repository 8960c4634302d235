"""Named regions of a picture, computed from the objects themselves: rectangles in thousandths, origin at the top left.

A region is never smaller than a thumb: 72 px when the picture is shown 360 px wide (product rule on targets).
"""
import math

import bpy
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector

THUMB, SCREEN = 72, 360
PANO_SPAN = 85.0        # degrees seen at once by the panorama viewer on a 360 px screen


class Frame(list):
    """A region given as it is, in thousandths of the picture: where objects hide each other and an eye must choose."""


def points(things):
    """World points of objects (with all that hangs on them), or points given as they are."""
    for thing in things if isinstance(things, (list, tuple)) else [things]:
        if isinstance(thing, (Vector, tuple)):
            yield Vector(thing)
            continue
        for obj in [thing, *thing.children_recursive]:
            if obj.type != "EMPTY":
                yield from (obj.matrix_world @ Vector(c) for c in obj.bound_box)


def _flat(p):
    scene = bpy.context.scene
    x, y, _ = world_to_camera_view(scene, scene.camera, p)
    return x, 1 - y


def _round(p):
    """Equirectangular: the middle of the picture is the way the camera looks."""
    way = scene_camera_inverse() @ p
    return .5 + math.atan2(way.x, -way.z) / (2 * math.pi), .5 - math.asin(way.normalized().y) / math.pi


def scene_camera_inverse():
    return bpy.context.scene.camera.matrix_world.inverted()


def _least():
    """Smallest width and height of a region, in thousandths."""
    s = bpy.context.scene.render
    if bpy.context.scene.camera.data.type == "PANO":
        wide = THUMB / SCREEN * PANO_SPAN / 360
        return 1000 * wide, 2000 * wide
    return 1000 * THUMB / SCREEN, 1000 * THUMB / SCREEN * s.resolution_x / s.resolution_y


def rectangle(things, pad=6):
    """[x, y, w, h] of what is seen of `things`, cut at the frame, before growing."""
    bpy.context.view_layer.update()
    see = _round if bpy.context.scene.camera.data.type == "PANO" else _flat
    seen = [see(p) for p in points(things)]
    xs, ys = [min(max(x, 0), 1) * 1000 for x, _ in seen], [min(max(y, 0), 1) * 1000 for _, y in seen]
    x0, y0, x1, y1 = max(min(xs) - pad, 0), max(min(ys) - pad, 0), min(max(xs) + pad, 1000), min(max(ys) + pad, 1000)
    return [x0, y0, x1 - x0, y1 - y0]


def grow(rect):
    """At least a thumb in both directions, still inside the frame."""
    out = list(rect)
    for i, least in enumerate(_least()):
        if out[2 + i] < least:
            out[i] -= (least - out[2 + i]) / 2
            out[2 + i] = least
        out[i] = min(max(out[i], 0), 1000 - out[2 + i])
    return out


def overlap(a, b):
    """Width and height shared by two rectangles (zero or less: none)."""
    return min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0]), min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])


def _part(a, b, axis, by):
    """Moves or trims a and b apart along one axis, never under a thumb."""
    least = _least()[axis]
    first, second = (a, b) if a[axis] + a[2 + axis] / 2 <= b[axis] + b[2 + axis] / 2 else (b, a)
    for rect, at_end in ((first, True), (second, False)):
        cut = min(max(rect[2 + axis] - least, 0), by / 2 if rect is first else by)
        rect[2 + axis] -= cut
        if not at_end:
            rect[axis] += cut
        by -= cut
    if by > .5:                       # both are thumbs already: move them
        first[axis] = max(first[axis] - by / 2, 0)
        second[axis] = min(second[axis] + by / 2, 1000 - second[2 + axis])


def separate(rects, rounds=40):
    """No two regions share a pixel when that can be had; says what could not."""
    names = list(rects)
    for _ in range(rounds):
        clash = [(m, n) for i, m in enumerate(names) for n in names[i + 1:] if min(overlap(rects[m], rects[n])) > .5]
        for m, n in clash:
            dx, dy = overlap(rects[m], rects[n])
            if min(dx, dy) > .5:
                _part(rects[m], rects[n], 0 if dx < dy else 1, min(dx, dy))
        if not clash:
            return []
    return clash


def write(path, named):
    """named: {spot: objects}. Writes the regions; prints those that still share a place."""
    rects = {name: list(things) if isinstance(things, Frame) else grow(rectangle(things)) for name, things in named.items()}
    for m, n in separate(rects):
        print(f"SPOTS {path}: {m} and {n} overlap", flush=True)
    with open(path, "w", encoding="utf-8") as f:
        for name, (x, y, w, h) in rects.items():
            f.write(f"{name} = [{math.floor(x)}, {math.floor(y)}, {math.ceil(w)}, {math.ceil(h)}]\n")
