"""Own lettering for signs: each character is a stroke on a grid 10 units high, in the manner of road signs."""

O = "M3 0A3 3 0 0 0 0 3V7A3 3 0 0 0 6 7V3A3 3 0 0 0 3 0Z"
P = "M0 10V0H3A2.8 2.8 0 0 1 3 5.6H0"
E = "M5.4 0H0V10H5.4M0 4.9H4.6"
A = "M0 10L3 0L6 10M1.1 6.8H4.9"
GLYPHS = {  # character: (width, path)
    "A": (6, A),
    "B": (5.8, "M0 0V10H3.1A2.6 2.6 0 0 0 3.1 4.8H0M0 0H2.9A2.4 2.4 0 0 1 2.9 4.8"),
    "C": (5.8, "M5.8 2.4A2.95 3 0 0 0 0 3.1V6.9A2.95 3 0 0 0 5.8 7.6"),
    "D": (6, "M0 0V10H2.5A3.5 3.5 0 0 0 6 6.5V3.5A3.5 3.5 0 0 0 2.5 0Z"),
    "E": (5.4, E),
    "F": (5.2, "M5.2 0H0V10M0 5H4.4"),
    "G": (6, "M5.9 2.4A2.95 3 0 0 0 0 3.1V6.9A3 3.1 0 0 0 6 6.9V5.4H3.4"),
    "H": (6, "M0 0V10M6 0V10M0 5H6"),
    "I": (0, "M0 0V10"),
    "J": (4.5, "M4.5 0V7.3A2.3 2.7 0 0 1 0 7.7"),
    "K": (6, "M0 0V10M5.6 0L0 6M2 4.1L6 10"),
    "L": (5, "M0 0V10H5"),
    "M": (7, "M0 10V0L3.5 6.5L7 0V10"),
    "N": (6, "M0 10V0L6 10V0"),
    "O": (6, O),
    "P": (5.8, P),
    "Q": (6.4, O + "M3.6 7.2L6.4 10.4"),
    "R": (6, P + "M2.8 5.6L6 10"),
    "S": (5.8, "M5.5 2A2.8 2.3 0 0 0 .2 2.5C.2 5.6 5.8 4.3 5.8 7.3A2.95 2.7 0 0 1 0 7.9"),
    "T": (6, "M0 0H6M3 0V10"),
    "U": (6, "M0 0V7A3 3 0 0 0 6 7V0"),
    "V": (6, "M0 0L3 10L6 0"),
    "W": (8, "M0 0L2 10L4 2.5L6 10L8 0"),
    "X": (6, "M0 0L6 10M6 0L0 10"),
    "Y": (6, "M0 0L3 4.8L6 0M3 4.8V10"),
    "Z": (5.8, "M0 0H5.8L0 10H5.8"),
    "0": (6, O),
    "1": (2.4, "M0 2.2L2.4 0V10"),
    "2": (5.8, "M.2 2.5A2.75 2.5 0 0 1 5.6 2.8C5.6 5.2 1.8 6.8 .1 10H5.8"),
    "3": (5.8, "M.3 1.8A2.6 2.35 0 1 1 2.8 4.8A2.75 2.6 0 1 1 .1 8.2"),
    "4": (6.2, "M4.7 10V0L0 7.3H6.2"),
    "5": (5.8, "M5.3 0H1L.5 4.7A2.95 3 0 1 1 .1 8.4"),
    "6": (6, "M4.7 0L.8 5M0 7A3 3 0 1 0 6 7A3 3 0 1 0 0 7Z"),
    "7": (5.6, "M0 0H5.6L1.8 10"),
    "8": (5.8, "M2.9 4.7A2.35 2.35 0 1 0 2.89 4.7ZM2.9 4.7A2.85 2.65 0 1 0 2.91 4.7Z"),
    "9": (6, "M1.3 10L5.2 5M6 3A3 3 0 1 0 0 3A3 3 0 1 0 6 3Z"),
    "É": (5.4, E + "M2.2 -1.8L4 -3.2"),
    "È": (5.4, E + "M3.6 -1.8L1.8 -3.2"),
    "Ê": (5.4, E + "M1.3 -1.8L2.7 -3L4.1 -1.8"),
    "À": (6, A + "M3.6 -1.8L1.8 -3.2"),
    "m": (7.2, "M0 10V4.6M0 6.6A1.8 2 0 0 1 3.6 6.6V10M3.6 6.6A1.8 2 0 0 1 7.2 6.6V10"),
    "t": (3.6, "M1.4 1.6V8.4A1.6 1.6 0 0 0 3.4 10M0 4.4H3.6"),
    "k": (4.4, "M0 0V10M4 4.4L0 8M1.6 6.7L4.4 10"),
    "g": (4.6, "M4.6 4.6V10.6A2.3 2.2 0 0 1 .3 11.4M4.6 6.8A2.3 2.4 0 1 0 4.6 7.6"),
    "h": (4.4, "M0 0V10M0 6.8A2.2 2.3 0 0 1 4.4 6.8V10"),
    "i": (0, "M0 4.6V10M0 1V1.1"),
    "n": (4.4, "M0 4.6V10M0 6.8A2.2 2.3 0 0 1 4.4 6.8V10"),
    " ": (2.6, ""),
    ",": (0.6, "M.6 9.6L0 11.8"),
    ".": (0, "M0 9.9V10"),
    "!": (0, "M0 0V6.6M0 9.9V10"),
    "%": (7, "M6.4 0L.6 10M0 2A1.5 1.8 0 1 0 3 2A1.5 1.8 0 1 0 0 2ZM4 8A1.5 1.8 0 1 0 7 8A1.5 1.8 0 1 0 4 8Z"),
    "+": (5, "M0 5H5M2.5 2.5V7.5"),
    "-": (3, "M0 5.4H3"),
    "'": (0, "M0 0V2"),
    "’": (0, "M0 0V2"),
    "?": (5.4, "M0 2.4A2.7 2.5 0 1 1 2.7 5.2V6.8M2.7 9.9V10"),
    "↑": (5, "M2.5 10V0M0 3L2.5 0L5 3"),
    "/": (4, "M4 0L0 10"),
}
GAP = 2.9  # between characters, on the same grid


def width(words):
    """Width of a line on the grid; unknown characters are an author's mistake."""
    missing = [c for c in words if c not in GLYPHS]
    if missing:
        raise ValueError(f"no drawing for {missing!r} in {words!r}")
    return sum(GLYPHS[c][0] for c in words) + GAP * (len(words) - 1)


def written(words, x, y, height, colour, weight, widest):
    """One line centred on (x, y); weight is the stroke as a share of the height."""
    k = height / 10
    wide = width(words) * k + weight * height
    kx = k if widest is None or wide <= widest else k * widest / wide
    out, at = [], -width(words) / 2
    for c in words:
        if GLYPHS[c][1]:
            out.append(f'<path d="{GLYPHS[c][1]}" transform="translate({at:.3g} -5)"/>')
        at += GLYPHS[c][0] + GAP
    return (
        f'<g transform="translate({x:.4g} {y:.4g}) scale({kx:.4g} {k:.4g})" fill="none" stroke="{colour}" '
        f'stroke-width="{weight * 10:.3g}" stroke-linecap="round" stroke-linejoin="round">{"".join(out)}</g>'
    )
