"""Animals, weather and places."""

from .people import figure


def cow(i):
    return (
        i.fill("M8 40Q10 34 18 34H64L72 26L70 18L78 24H86L92 18L91 28L96 40L92 48L84 46L78 58V66H22L20 58Q14 60 12 52Z")
        + i.line("M26 64V92M36 64V92M66 64V92M75 62V92", 7)
        + i.line("M10 40Q2 50 6 68", 4)
        + i.fill("M38 64H60L56 74H44Z")
    )


def deer(i):
    """A leaping deer, to the left."""
    return (
        i.fill("M28 30L20 26L10 34L12 40L24 42Q28 52 38 54L66 58Q80 60 84 50L92 48L84 40Q66 40 50 40Q40 38 36 28Z")
        + i.line("M38 52L24 64L8 60M44 54L34 70L18 74M72 56L84 70L80 88M78 54L94 66L92 82", 5.5)
        + i.line("M30 28L26 12M28 20L18 14M33 28L40 10M36 20L46 16", 4)
    )


def rider(i):
    return (
        i.fill("M10 34L16 26L26 28L34 44H70Q80 44 82 54V62H34L24 54L22 42L12 42Z")
        + i.line("M36 60L26 76L30 94M42 60L46 78L40 94M72 60L66 78L72 94M79 58L88 76L86 94M82 50Q94 54 92 70", 5.5)
        + figure(i, (52, 8), "M52 22V36", "M50 24L38 36L30 38", "M54 38L50 54L56 62", r=7, trunk=11, w=6)
    )


def rocks(i):
    return (
        i.fill("M98 8V96H44L58 70L66 66L72 44L84 34Z")
        + "".join(i.fill(f"M{x} {y}l8 -7l8 3l1 9l-8 6l-8 -3Z") for x, y in ((48, 34), (34, 56), (18, 86), (30, 76)))
        + i.line("M4 96H50", 5)
    )


def wind_sock(i):
    r = i.of("#c1121c")
    return (
        i.line("M16 98V18", 6)
        + r.fill("M18 18L40 22V48L18 54Z")
        + r.fill("M50 24L68 28V43L50 46Z")
        + r.fill("M78 30L92 33V39L78 41Z")
        + i.line("M18 18L92 33M18 54L92 39", 2)
    )


def raised_bridge(i):
    return (
        i.fill("M4 50H28V60H14V84H4Z")
        + i.line("M24 54L62 20", 10)
        + i.line("M72 40L96 24M30 76Q38 68 46 76T62 76T78 76T94 76M30 92Q38 84 46 92T62 92T78 92T94 92", 5)
    )


def gate(i):
    return i.line("M20 34V92M80 34V92M36 34V92M50 34V92M64 34V92M12 50H88M12 76H88", 7)


def snowflake(i):
    arm = i.line("M50 50V8M50 22L38 12M50 22L62 12M50 36L41 29M50 36L59 29", 5.5)
    return "".join(f'<g transform="rotate({a} 50 50)">{arm}</g>' for a in range(0, 360, 60))


def flame(i):
    return i.fill(
        "M50 4Q58 20 72 32Q74 26 72 18Q92 40 86 66Q80 92 50 94Q20 92 14 66Q10 46 28 26Q28 38 34 42Q50 28 50 4Z"
    ) + i.swapped().fill("M50 46Q62 60 64 70Q64 84 50 86Q36 84 36 70Q38 60 44 58Q50 56 50 46Z")


def small_flame(i):
    return f'<g transform="translate(25 25) scale(.5)">{flame(i)}</g>'


def bolt(i):
    return i.fill("M58 0L26 52H46L34 84L26 78L32 100L54 84L45 83L72 38H52L68 0Z")


def burst(i):
    import math

    pts = [
        (
            50 + (40 if k % 2 else 20) * math.cos(k * math.pi / 9) * (1.1 if k % 4 else 0.9),
            60 + (40 if k % 2 else 20) * math.sin(k * math.pi / 9),
        )
        for k in range(18)
    ]
    d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in pts) + "Z"
    return i.fill(d) + "".join(i.fill(f"M{x} {y}l7 -6l6 5l-3 7l-8 1Z") for x, y in ((20, 16), (46, 4), (72, 14), (4, 40), (84, 38)))


def laser(i):
    rays = "".join(f'<g transform="rotate({a} 34 56)">{i.bar("M34 56V26", 4)}</g>' for a in range(0, 360, 30))
    return rays + i.bar("M34 56H98", 6) + i.dot(34, 56, 11)


def heat_plate(i):
    waves = "".join(i.line(f"M{x} 62Q{x - 12} 50 {x} 38T{x} 12", 7.5) for x in (26, 50, 74))
    return waves + i.box(4, 76, 92, 14, 4)


def skull(i):
    cut = i.swapped()
    return (
        i.line("M10 66L90 96M90 66L10 96", 9)
        + i.fill("M50 2Q86 2 84 36Q84 50 74 56V70H26V56Q16 50 16 36Q14 2 50 2Z")
        + cut.dot(35, 36, 10)
        + cut.dot(65, 36, 10)
        + cut.fill("M50 46L44 58H56Z")
        + cut.line("M40 62V70M50 62V70M60 62V70", 3)
    )


def biohazard(i):
    """Three open rings round a small one."""
    cut = i.swapped()
    ring = i.ring(50, 24, 19, 9) + cut.fill("M44 -2H56V12H44Z")
    lobes = "".join(f'<g transform="rotate({a} 50 54)">{ring}</g>' for a in (0, 120, 240))
    return lobes + cut.dot(50, 54, 9) + i.ring(50, 54, 24, 5) + cut.dot(50, 54, 5)


def drops_on_hand(i):
    return (
        i.line("M12 12L40 24", 11)
        + i.fill("M42 40Q34 52 42 56Q50 52 42 40ZM58 30Q50 44 58 48Q66 44 58 30Z")
        + i.line("M14 84H40L54 72L88 68M40 84L84 80M44 92L78 92", 9)
    )


def fish_tree(i):
    return (
        i.line("M30 66V20M30 42L14 28M30 34L46 18M30 54L44 42", 6)
        + i.line("M4 66H56", 5)
        + i.fill("M44 78Q62 58 80 74L96 62V92L80 82Q62 96 44 78Z")
        + i.swapped().dot(58, 76, 3.5)
        + i.line("M4 84Q12 76 20 84T36 84", 5)
    )


def mountain_snow(i):
    return (
        i.fill("M2 92L36 28L52 56L64 38L98 92Z")
        + i.swapped().fill("M36 28L48 52L40 48L34 54L27 46Z")
        + f'<g transform="translate(58 -2) scale(.36)">{snowflake(i)}</g>'
    )
