"""Registry of pictures: a script says where a picture goes and how it is built; run.py renders what is asked."""
import os
import subprocess
import tempfile

from . import materials, mesh, render, spots

HERE = os.path.dirname(os.path.abspath(__file__))
MEDIA = os.path.normpath(os.path.join(HERE, "..", "..", "packs", "media"))
PICTURES = {}


def picture(path, width=480, height=400, samples=10, quality=80, cut=False):
    """Registers a function that builds a scene, light and camera included. It may return {spot: objects}.

    path: below content/packs/media, without .webp. quality: of the WebP file, 0 to 100. cut: only the things, on nothing.
    """
    def register(build):
        PICTURES[path] = (build, width, height, samples, quality, cut)
        return build
    return register


def clear():
    """Forgets the shared meshes and materials of the scene before."""
    mesh._meshes.clear()
    materials._cache.clear()


def make(path, draft=False):
    """Renders one picture and writes its WebP and its spots file."""
    build, width, height, samples, quality, cut = PICTURES[path]
    clear()
    found = build()
    half = 2 if draft else 1
    render.quality(6 if draft else samples, 2, width // half, height // half, threads=int(os.environ.get("THREADS", 1)))
    base = os.path.join(os.environ.get("MEDIA", MEDIA), path)
    os.makedirs(os.path.dirname(base), exist_ok=True)
    if found:
        spots.write(base + ".spots.toml", found)
    with tempfile.TemporaryDirectory() as folder:
        png = f"{folder}/{os.path.basename(path)}.png"
        render.cut_out(png) if cut else render.render(png)
        subprocess.run(["cwebp", "-quiet", "-m", "6", "-q", str(quality), "-sharp_yuv", png, "-o", base + ".webp"], check=True)


def exists(path):
    return os.path.exists(os.path.join(os.environ.get("MEDIA", MEDIA), path + ".webp"))
