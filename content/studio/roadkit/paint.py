"""Materials the flat palette has not: picture boards, mirrors, wet road, light."""

import os

import bpy

from lowpoly import materials
from lowpoly.materials import linear, material

materials.PALETTE.update(
    {
        "amber": "ffa81f",
        "lampred": "ff2a1e",
        "lampgreen": "2fe07a",
        "lampamber": "ffb020",
        "dark": "23252b",
        "bluelight": "2f8bff",
        "warm": "ffe2a0",
        "sheet": "f2f4f6",
        "wet": "565b66",
        "puddle": "b6c7d3",
        "rainline": "dfe8ee",
        "yellowline": "f2c53d",
        "cyclelane": "b98a78",
        "field": "d9c779",
        "field2": "b7c66f",
        "screen": "cfe9ff",
        "callgreen": "27b35b",
        "callred": "e23b30",
        "coffee": "efe2cd",
        "plasticdark": "3a3d45",
        "navy2": "26355a",
        "bus": "f08a2c",
    }
)


def picture(path, glow=0.0):
    """An image with transparency; `glow` is the share of light it gives back (headlamps on a sign at night)."""
    mat = bpy.data.materials.new(os.path.basename(path))
    mat.use_nodes = True
    n, l = mat.node_tree.nodes, mat.node_tree.links
    n.clear()
    image, diffuse, shine, both, clear, mix, out = (
        n.new(k)
        for k in (
            "ShaderNodeTexImage",
            "ShaderNodeBsdfDiffuse",
            "ShaderNodeEmission",
            "ShaderNodeMixShader",
            "ShaderNodeBsdfTransparent",
            "ShaderNodeMixShader",
            "ShaderNodeOutputMaterial",
        )
    )
    image.image = bpy.data.images.load(path, check_existing=True)
    image.extension = "CLIP"
    both.inputs[0].default_value = glow
    for a, b in (
        (image.outputs["Color"], diffuse.inputs["Color"]),
        (image.outputs["Color"], shine.inputs["Color"]),
        (diffuse.outputs[0], both.inputs[1]),
        (shine.outputs[0], both.inputs[2]),
        (image.outputs["Alpha"], mix.inputs[0]),
        (clear.outputs[0], mix.inputs[1]),
        (both.outputs[0], mix.inputs[2]),
        (mix.outputs[0], out.inputs[0]),
    ):
        l.new(a, b)
    return mat


def silhouette(path, colour):
    """The same outline in one colour: the back of a board."""
    mat = picture(path)
    diffuse = next(node for node in mat.node_tree.nodes if node.type == "BSDF_DIFFUSE")
    for link in list(diffuse.inputs["Color"].links):
        mat.node_tree.links.remove(link)
    diffuse.inputs["Color"].default_value = linear(materials.PALETTE[colour])
    return mat


def glossy(name, colour, rough):
    """Mirror (rough 0) or wet road."""
    if name in bpy.data.materials:
        return bpy.data.materials[name]
    mat = bpy.data.materials.new(name)
    mat.use_nodes = True
    n, l = mat.node_tree.nodes, mat.node_tree.links
    n.clear()
    shader, out = n.new("ShaderNodeBsdfGlossy"), n.new("ShaderNodeOutputMaterial")
    shader.inputs["Color"].default_value, shader.inputs["Roughness"].default_value = linear(colour), rough
    l.new(shader.outputs[0], out.inputs[0])
    return mat


def mist(share=0.10):
    """Mostly clear: drops in the air."""
    if "mist" in bpy.data.materials:
        return bpy.data.materials["mist"]
    mat = bpy.data.materials.new("mist")
    mat.use_nodes = True
    n, l = mat.node_tree.nodes, mat.node_tree.links
    n.clear()
    clear, white, mix, out = (
        n.new(k) for k in ("ShaderNodeBsdfTransparent", "ShaderNodeBsdfDiffuse", "ShaderNodeMixShader", "ShaderNodeOutputMaterial")
    )
    mix.inputs[0].default_value = share
    for a, b in ((clear.outputs[0], mix.inputs[1]), (white.outputs[0], mix.inputs[2]), (mix.outputs[0], out.inputs[0])):
        l.new(a, b)
    return mat


def shine(name, strength):
    """Makes a `glow:` material stronger than the sky."""
    mat = material(name)
    for node in mat.node_tree.nodes:
        if node.type == "EMISSION":
            node.inputs["Strength"].default_value = strength
    return name
