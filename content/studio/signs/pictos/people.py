"""People, hands and bodies: thick strokes and round heads."""


def figure(i, head, body, *limbs, r=10, trunk=15, w=9):
    """A person: head centre, trunk stroke, limb strokes."""
    return i.dot(*head, r) + i.line(body, trunk) + "".join(i.line(d, w) for d in limbs)


def walker(i):
    return figure(i, (52, 12), "M50 32V56", "M49 58L40 76L30 95", "M52 58L60 76L70 95", "M46 30L36 44L27 54", "M55 31L65 44L68 58")


def walker_on_stripes(i):
    stripes = "".join(i.fill(f"M{x} 84H{x + 11}L{x + 7} 98H{x - 6}Z") for x in (8, 30, 52, 74))
    return (
        figure(
            i,
            (52, 10),
            "M50 26V46",
            "M49 48L41 62L33 78",
            "M52 48L60 62L69 78",
            "M46 25L36 37L29 44",
            "M55 26L64 37L67 47",
            r=8,
            trunk=12,
            w=7.5,
        )
        + stripes
    )


def runner(i, x=0):
    """A child who runs to the left."""
    return figure(
        i,
        (44 + x, 24),
        f"M{46 + x} 40L{50 + x} 58",
        f"M{49 + x} 60L{38 + x} 72L{28 + x} 70",
        f"M{52 + x} 60L{60 + x} 76L{72 + x} 84",
        f"M{44 + x} 40L{32 + x} 50",
        f"M{48 + x} 40L{62 + x} 48L{66 + x} 40",
        r=8,
        trunk=11,
        w=7.5,
    )


def children(i):
    small = f'<g transform="translate(34 22) scale(.8)">{runner(i, 24)}</g>'
    return f'<g transform="translate(-16 2)">{runner(i)}</g>' + small


def adult_and_child(i):
    adult = figure(i, (36, 14), "M36 34V58", "M33 60L27 94", "M39 60L46 94", "M31 33L20 58", "M42 33L56 54")
    child = figure(i, (70, 42), "M70 58V74", "M68 76L64 95", "M72 76L77 95", "M66 57L57 54", "M75 57L82 72", r=8, trunk=11, w=7)
    return adult + child


def standing(i):
    return figure(i, (50, 12), "M50 32V56", "M45 58V95", "M55 58V95", "M42 31L32 58", "M58 31L68 58", trunk=18)


def digger(i):
    return (
        figure(i, (38, 18), "M42 36L52 54", "M50 56L40 72L38 94", "M54 56L66 74L72 94", "M40 34L34 50L22 58", "M44 36L44 54L32 64")
        + i.line("M50 40L6 70", 5)
        + i.fill("M0 66L12 62L16 74L4 80Z")
        + i.fill("M0 98Q6 80 20 86Q30 92 30 98Z")
    )


def fall_edge(i):
    """Falls from an edge, back first."""
    return i.fill("M0 54H34V100H0Z") + figure(
        i, (76, 66), "M68 52L58 40", "M56 38L44 32L30 38", "M57 38L52 22L38 14", "M70 50L84 42L92 30", "M66 54L54 64L58 76", r=9, trunk=13
    )


def slip(i):
    return i.line("M4 92H96", 7) + figure(
        i,
        (26, 22),
        "M34 38L46 56",
        "M48 58L66 56L86 46",
        "M46 60L60 72L78 82",
        "M32 36L16 46L8 60",
        "M38 38L54 34L66 24",
        r=9,
        trunk=13,
        w=8,
    )


def trip(i):
    return (
        i.line("M4 92H96", 7)
        + i.box(66, 76, 22, 16)
        + figure(
            i,
            (74, 24),
            "M64 34L50 50",
            "M48 52L58 66L64 74",
            "M47 52L34 66L18 72",
            "M66 36L78 46L90 42",
            "M62 34L48 30L38 40",
            r=9,
            trunk=13,
            w=8,
        )
    )


def head_beam(i):
    return (
        i.box(30, 2, 66, 18)
        + figure(i, (50, 36), "M48 54V72", "M46 74L40 95", "M52 74L60 95", "M44 53L34 68", "M53 53L64 66", r=9, trunk=13, w=8)
        + i.line("M26 22L18 14M22 34H12M28 46L20 52", 4.5)
    )


def crushed(i):
    return (
        i.fill("M2 20H20V92H2ZM80 20H98V92H80Z")
        + figure(i, (50, 22), "M50 42V60", "M46 62L40 92", "M54 62L60 92", "M43 41L36 58", "M57 41L64 58", trunk=15, w=8)
        + i.fill("M24 44L36 50L24 56Z")
        + i.fill("M76 44L64 50L76 56Z")
    )


def roof_foot(i):
    return (
        i.bar("M0 64L40 56M62 52L100 44", 8)
        + figure(i, (46, 12), "M48 30V46", "M48 48L52 66L50 94", "M46 48L36 54", "M42 28L28 36", "M54 28L68 36", r=9, trunk=14, w=8)
        + i.line("M40 58L36 68M62 54L66 64", 5)
    )


def toppling_boxes(i):
    return i.bar("M0 94H100", 7) + "".join(
        f'<g transform="rotate({a} {x} {y})">{i.box(x - 13, y - 13, 26, 26, 2)}</g>'
        for x, y, a in ((42, 14, 14), (66, 44, 40), (34, 70, 20))
    )


def exit_run(i):
    """Runs to a door on the right."""
    return i.box(66, 12, 30, 76) + figure(
        i,
        (43, 19),
        "M40 36L33 53",
        "M33 55L46 65L42 85",
        "M32 55L22 68L6 71",
        "M39 35L24 40L16 52",
        "M42 38L53 49L63 47",
        r=9,
        trunk=13,
        w=9,
    )


def shower(i):
    rain = i.line("M34 24V30M50 24V30M66 24V30M34 40V44M66 40V44", 4)
    return (
        i.bar("M92 98V8H50", 7)
        + i.fill("M28 18Q50 2 72 18Z")
        + rain
        + figure(i, (50, 42), "M50 60V74", "M46 76V96", "M54 76V96", "M43 59L36 76", "M57 59L64 76", r=8, trunk=14, w=7.5)
    )


def assembly(i):
    from .arrows import head

    arrows = "".join(
        i.bar(f"M{50 + 42 * a} {50 + 42 * b}L{50 + 34 * a} {50 + 34 * b}", 9) + head(i, 50 + 25 * a, 50 + 25 * b, t, 19)
        for a, b, t in ((-1, -1, 45), (1, -1, 135), (1, 1, 225), (-1, 1, 315))
    )

    def one(x, y, k):
        return f'<g transform="translate({x} {y}) scale({k}) translate(-50 -50)">{standing(i)}</g>'

    return arrows + one(50, 50, 0.52) + one(35, 55, 0.36) + one(65, 55, 0.36)


def stretcher(i):
    return (
        i.bar("M4 70H96", 7)
        + i.bar("M4 70V58M96 70V58", 7)
        + i.dot(22, 50, 9)
        + i.line("M38 58H84", 13)
        + i.line("M22 84H34M66 84H78", 6)
        + i.fill("M50 12H58V20H66V28H58V36H50V28H42V20H50Z")
    )


def harness(i):
    """A person seen from the front with straps."""
    body = i.dot(50, 12, 10) + i.fill("M32 26H68Q74 26 76 34L82 60L73 62L66 42V98H52V72H48V98H34V42L27 62L18 60L24 34Q26 26 32 26Z")
    cut = i.swapped().line("M40 26L61 66M60 26L39 66M36 50H64M38 70L48 78M62 70L52 78", 4.5)
    return body + cut + i.line("M50 40L88 8", 4) + i.ring(90, 7, 5, 4)


def suit(i):
    return i.dot(50, 12, 10) + i.fill("M34 26H66L88 54L78 62L68 50V98H53V70H47V98H32V50L22 62L12 54Z") + i.swapped().line("M50 28V64", 3.5)


def vest(i):
    cut = i.swapped()
    return (
        i.fill("M26 8H40Q50 26 60 8H74Q74 30 82 38V92H18V38Q26 30 26 8Z")
        + cut.line("M50 24V92", 4)
        + cut.bar("M18 60H82M18 76H82", 7)
        + cut.bar("M34 10V56M66 10V56", 6)
    )


def apron(i):
    return (
        i.line("M36 22Q50 -6 64 22", 6)
        + i.fill("M34 20H66V42Q80 46 80 56V96H20V56Q20 46 34 42Z")
        + i.line("M20 56L6 50M80 56L94 50", 5)
        + i.swapped().line("M36 66H64V80H36Z", 4)
    )


def face(i):
    """A head seen from the front."""
    return i.fill("M50 8Q82 8 80 46Q80 76 64 88Q50 98 36 88Q20 76 20 46Q18 8 50 8Z")


def goggles(i):
    cut = i.swapped()
    return face(i) + cut.box(22, 34, 56, 24, 10) + i.box(28, 39, 19, 14, 6) + i.box(53, 39, 19, 14, 6) + i.bar("M14 46H24M76 46H86", 7)


def ear_muffs(i):
    return (
        face(i)
        + i.line("M12 48Q10 2 50 2Q90 2 88 48", 6)
        + i.swapped().box(10, 36, 19, 34, 8)
        + i.swapped().box(71, 36, 19, 34, 8)
        + i.box(7, 38, 18, 30, 7)
        + i.box(75, 38, 18, 30, 7)
    )


def helmet(i):
    return (
        face(i)
        + i.swapped().fill("M8 48H92V42H8Z")
        + i.fill("M14 40Q14 2 50 2Q86 2 86 40ZM6 40H94V46H6Z")
        + i.swapped().line("M50 4V26M38 6V24M62 6V24", 3)
    )


def face_shield(i):
    cut = i.swapped()
    return (
        face(i)
        + cut.box(16, 20, 68, 70, 12)
        + i.box(20, 26, 60, 60, 10)
        + cut.box(26, 34, 48, 46, 8)
        + i.dot(40, 50, 4)
        + i.dot(60, 50, 4)
        + i.line("M42 68Q50 74 58 68", 4)
        + i.bar("M14 20H86", 10)
    )


def dust_mask(i):
    cut = i.swapped()
    return (
        face(i)
        + cut.fill("M26 54Q50 42 74 54Q74 84 50 88Q26 84 26 54Z")
        + i.fill("M31 58Q50 48 69 58Q69 80 50 83Q31 80 31 58Z")
        + cut.line("M27 56L18 46M73 56L82 46M38 66H62M38 74H62", 4)
    )


def respirator(i):
    cut = i.swapped()
    return (
        face(i)
        + cut.box(24, 20, 52, 26, 10)
        + i.box(29, 25, 42, 16, 6)
        + cut.fill("M28 50H72L66 88H34Z")
        + i.fill("M34 54H66L61 86H39Z")
        + cut.dot(50, 70, 9)
        + i.dot(50, 70, 5)
        + cut.dot(20, 80, 15)
        + i.dot(20, 80, 12)
        + cut.dot(80, 80, 15)
        + i.dot(80, 80, 12)
    )


def hand_up(i):
    """An open hand, palm to the reader."""
    fingers = i.line("M34 50V20M47 48V10M60 48V14M72 52V28", 11)
    return fingers + i.fill("M28 46H78V68Q78 96 54 96Q40 96 32 84L28 76Z") + i.line("M34 78L14 56", 12)


def hand_side(i):
    """An open hand that comes from the left, fingers to the right."""
    fingers = "".join(i.line(f"M38 {y}H{x}", 7.5) for x, y in ((70, 38), (77, 48), (76, 58), (66, 68)))
    return i.box(0, 41, 24, 24) + i.box(14, 34, 34, 38, 9) + fingers + i.line("M26 38L44 20", 9)


def hands(i):
    """Two hands that rub each other."""
    left = f'<g transform="translate(-4 20) rotate(14 50 50) scale(.84)">{hand_side(i)}</g>'
    cut = i.swapped()
    halo = cut.line("M100 66H66L50 58", 34)
    return left + halo + f'<g transform="translate(108 22) rotate(-12 0 50) scale(-.84 .84)">{hand_side(i)}</g>'


def ear(i):
    return i.line("M30 70Q22 54 26 36Q34 12 58 16Q80 24 76 48Q72 62 62 68Q58 74 56 82Q50 94 38 88", 9) + i.line(
        "M42 54Q38 34 52 32Q64 34 60 48Q54 52 54 58", 7
    )


def climber_rider(i):
    """Foot on a surface: a person who steps on a box."""
    return i.box(44, 66, 54, 32, 2) + figure(
        i, (44, 12), "M44 30V50", "M46 52L62 52L62 64", "M42 52L36 72L30 95", "M40 30L30 46", "M48 30L62 38", r=9, trunk=14, w=8
    )
