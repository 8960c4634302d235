"""The app's own sign drawings (packs/media/signs/<code>.svg) as panels in a scene.

SVG2PNG in the environment names the program that draws them: "rsvg-convert -w 512" (default) or "cairosvg --output-width 512".
"""
import os
import subprocess
import tempfile

import bpy

from .mesh import box, group
from .studio import MEDIA


def _drawn(code):
    """The sign as a Blender image; the pixels are kept inside the scene, not on disk."""
    with tempfile.TemporaryDirectory() as folder:
        png = f"{folder}/{code}.png"
        tool = os.environ.get("SVG2PNG", "rsvg-convert -w 512").split()
        subprocess.run([*tool, os.path.join(MEDIA, "signs", code + ".svg"), "-o", png], check=True)
        image = bpy.data.images.load(png)
        image.pack()
    return image


def _material(code):
    """Diffuse where the drawing is opaque, nothing where it is not."""
    mat = bpy.data.materials.new("sign " + code)
    mat.use_nodes = True
    nodes, links = mat.node_tree.nodes, mat.node_tree.links
    nodes.clear()
    out, mix, picture, paint, clear = (nodes.new("ShaderNode" + n) for n in ("OutputMaterial", "MixShader", "TexImage", "BsdfDiffuse", "BsdfTransparent"))
    picture.image = _drawn(code)
    links.new(picture.outputs["Color"], paint.inputs["Color"])
    links.new(picture.outputs["Alpha"], mix.inputs[0])
    links.new(clear.outputs[0], mix.inputs[1])
    links.new(paint.outputs[0], mix.inputs[2])
    links.new(mix.outputs[0], out.inputs[0])
    return mat


def panel(code, loc, size, turn=0.0, parent=None, post=0.0):
    """Sign `size` metres wide, facing -y, its middle at `loc`; post = height in metres of a pole from its middle down."""
    g = group(loc, turn, parent, name="sign-" + code)
    h = size / 2
    mesh = bpy.data.meshes.new("panel")
    mesh.from_pydata([(-h, 0, -h), (h, 0, -h), (h, 0, h), (-h, 0, h)], [], [(0, 1, 2, 3)])
    uv = mesh.uv_layers.new()
    for i, co in enumerate(((0, 0), (1, 0), (1, 1), (0, 1))):
        uv.data[i].uv = co
    mesh.materials.append(_material(code))
    obj = bpy.data.objects.new("panel", mesh)
    bpy.context.scene.collection.objects.link(obj)
    obj.parent = g
    if post:
        box((.07, .05, post), (0, .05, -post / 2), "steel", g, bevel=.01)
    return g
