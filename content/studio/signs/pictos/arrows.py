"""Arrows, bends, lanes and other marks."""

import math


def head(i, x, y, angle, size=18):
    """Arrow head whose tip is at (x, y), pointing to `angle` degrees (0 = right, 90 = down)."""
    a = math.radians(angle)
    pts = [(x, y)] + [(x + size * math.cos(a + s), y + size * math.sin(a + s)) for s in (math.pi - 0.62, math.pi + 0.62)]
    return i.fill("M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in pts) + "Z")


def up(i):
    return i.bar("M50 96V30", 18) + head(i, 50, 2, -90, 42)


def straight_right(i):
    return i.bar("M4 50H70", 18) + head(i, 98, 50, 0, 42)


def down_right(i):
    return i.bar("M16 16L64 64", 18) + head(i, 86, 86, 45, 42)


def up_then_right(i):
    return i.bar("M24 98V60Q24 40 44 40H66", 17) + head(i, 98, 40, 0, 40)


def up_and_right(i):
    return i.bar("M34 98V30M34 84Q34 60 60 60H70", 15) + head(i, 34, 2, -90, 36) + head(i, 98, 60, 0, 34)


def left_and_right(i):
    return i.bar("M26 44H74M50 96V44", 15) + head(i, 0, 44, 180, 34) + head(i, 100, 44, 0, 34)


def bend_right(i):
    """Thick arrow that goes up and bends to the right."""
    return i.line("M38 96V66Q38 52 48 44L62 33", 14) + head(i, 84, 14, -38, 36)


def s_bend_right(i):
    return i.line("M32 98V88Q32 80 44 74L62 65Q74 58 62 50L46 41Q34 34 43 26L50 21", 12) + head(i, 70, 8, -34, 29)


def turn_left(i):
    """For “no left turn”."""
    return i.bar("M66 92V52Q66 36 50 36H36", 14) + head(i, 8, 36, 180, 34)


def u_turn(i):
    return i.bar("M72 92V44Q72 18 50 18Q28 18 28 44V62", 14) + head(i, 28, 92, 90, 34)


def cross_roads(i):
    """St Andrew's cross: give way to the right."""
    return i.line("M26 22L74 82M74 22L26 82", 15)


def priority(i):
    """Thick arrow crossed by a thin line."""
    return i.bar("M50 98V26", 17) + head(i, 50, -4, -90, 38) + i.bar("M20 64H80", 8)


def ring_left(i):
    """Three arrows turning anticlockwise, as one drives in a ring in France."""
    one = i.line("M13.6 62.4A38 38 0 0 0 37 87.7", 11) + head(i, 54.5, 92.2, 10, 25)
    return "".join(f'<g transform="rotate({a} 50 52)">{one}</g>' for a in (0, 120, 240))


def two_ways(i):
    return i.bar("M34 28V84", 12) + head(i, 34, 98, 90, 28) + i.bar("M66 84V28", 12) + head(i, 66, 12, -90, 28)


def opposite_first(i):
    """My arrow red and small on the right, theirs big and black on the left."""
    red = i.of("#c1121c")
    return i.bar("M33 8V64", 18) + head(i, 33, 96, 90, 42) + red.bar("M70 90V46", 11) + head(red, 70, 22, -90, 30)


def opposite_waits(i):
    red = i.of("#e0222c")
    return i.bar("M67 94V34", 19) + head(i, 67, 4, -90, 42) + red.bar("M29 12V58", 11) + head(red, 29, 84, 90, 30)


def narrow(i):
    return i.line("M28 96V66L40 44V14M72 96V66L60 44V14", 10)


def narrow_right(i):
    return i.line("M30 96V14M72 96V66L56 44V14", 10)


def bumps(i):
    return i.fill("M4 84Q14 84 18 74Q28 54 38 74Q42 84 50 84Q58 84 62 74Q72 54 82 74Q86 84 96 84V96H4Z")


def hump(i):
    return i.fill("M2 88H20Q34 88 40 76Q50 60 60 76Q66 88 80 88H98V98H2Z")


def steep(i):
    return i.fill("M8 38L96 84V90H8Z") + i.swapped().say("10%", 36, 78, 15, 0.17)


def lanes_merge(i):
    return i.bar("M30 98V34", 15) + head(i, 30, 4, -90, 36) + i.bar("M74 98V80Q74 66 58 60L44 54", 15)


def dead_end(i):
    return i.box(42, 30, 16, 64) + i.of("#c1121c").box(20, 12, 60, 20)


def escape_lane(i):
    checks = "".join(i.of("#c1121c" if (r + c) % 2 else "#fff").box(52 + c * 10, 8 + r * 10, 10, 10) for r in range(4) for c in range(4))
    return i.bar("M24 98V4", 14) + i.bar("M24 92Q30 66 58 56", 13) + checks


def lanes(i):
    return (
        i.bar("M22 98V34", 12)
        + head(i, 22, 8, -90, 30)
        + i.bar("M78 98V60", 12)
        + i.bar("M50 98V8", 3)
        + i.of("#c1121c").dot(78, 36, 20)
        + i.of("#fff").box(64, 31, 28, 10)
    )


def motorway(i):
    """Two carriageways that go away under a bridge."""
    roads = i.fill("M12 98L38 6H46L44 98Z") + i.fill("M88 98L62 6H54L56 98Z")
    return roads + i.swapped().bar("M0 38H100", 22) + i.bar("M0 38H100", 12) + i.bar("M12 40V26M88 40V26", 6)


def tunnel(i):
    return (
        i.fill("M8 96V44Q8 8 50 8Q92 8 92 44V96Z")
        + i.swapped().fill("M22 96V46Q22 22 50 22Q78 22 78 46V96Z")
        + i.fill("M38 96L47 46H53L62 96Z")
    )


def metres(i, number, size):
    """2m2: the m is small and raised."""
    whole, part = number.split("m")
    wide = size * 0.64
    return (
        i.say(whole, 50 - wide, 50, size, 0.17) + i.say("m", 50, 50 - size * 0.3, size * 0.52, 0.2) + i.say(part, 50 + wide, 50, size, 0.17)
    )


def triangle_number(number, sides):
    """A number between two triangles: width (`sides`) or height."""

    def picto(i):
        marks = "M0 34L18 50L0 66ZM100 34L82 50L100 66Z" if sides else "M34 -2H66L50 18ZM34 102H66L50 82Z"
        return i.fill(marks) + metres(i, number, 25 if sides else 34)

    return picto


def words(text, height=44, widest=96, weight=0.18):
    """A pictogram that is lettering."""
    return lambda i: i.say(text, 50, 50, height, weight, widest)
