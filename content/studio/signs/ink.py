"""Drawing by hand in SVG: an `Ink` knows its colour and the colour of the paper, and returns pieces of SVG as text.

A pictogram is a function `p(i: Ink) -> str` that draws in a square of 100 x 100 units, y downwards.
Everything is a path, a circle or a rectangle: no text element, so no font is ever needed."""

from dataclasses import dataclass

from lettering import written


def num(x):
    """A number as short as SVG allows."""
    return f"{x:.2f}".rstrip("0").rstrip(".")


@dataclass(frozen=True)
class Ink:
    """`ink` draws, `paper` cuts out (the colour of the sign's ground)."""

    ink: str
    paper: str

    def of(self, colour):
        """The same paper with another ink."""
        return Ink(colour, self.paper)

    def swapped(self):
        """Paper becomes ink: for a dark thing drawn inside a light one."""
        return Ink(self.paper, self.ink)

    def fill(self, d):
        return f'<path d="{d}" fill="{self.ink}"/>'

    def line(self, d, w=8):
        """A stroke with round ends; `w` is its width."""
        return f'<path d="{d}" fill="none" stroke="{self.ink}" stroke-width="{num(w)}" ' 'stroke-linecap="round" stroke-linejoin="round"/>'

    def bar(self, d, w=8):
        """A stroke with square ends."""
        return f'<path d="{d}" fill="none" stroke="{self.ink}" stroke-width="{num(w)}" stroke-linejoin="miter"/>'

    def dot(self, x, y, r):
        return f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="{self.ink}"/>'

    def ring(self, x, y, r, w=6):
        return f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="none" stroke="{self.ink}" stroke-width="{num(w)}"/>'

    def box(self, x, y, w, h, r=0):
        return f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}" rx="{num(r)}" fill="{self.ink}"/>'

    def say(self, words, x, y, height, weight=0.17, widest=None):
        """Lettering centred on (x, y), capitals `height` high, narrowed to `widest` when it would be wider."""
        return written(words, x, y, height, self.ink, weight, widest)


def place(piece, cx, cy, size, turn=0, flip=False):
    """Puts a 100 x 100 pictogram so that its middle is at (cx, cy) and its side is `size`."""
    k = size / 100
    sx = -k if flip else k
    turned = f" rotate({num(turn)})" if turn else ""
    return f'<g transform="translate({num(cx)} {num(cy)}) scale({sx:.4g} {k:.4g}){turned} ' f'translate(-50 -50)">{piece}</g>'


def sheet(body, height=200, title=""):
    """A whole SVG file, 200 units wide."""
    name = f"<title>{title}</title>" if title else ""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 {height}" role="img">{name}{body}</svg>\n'
