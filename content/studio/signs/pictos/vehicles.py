"""Vehicles, mostly seen from the side or from the front."""

from .people import figure


def car_front(i):
    cut = i.swapped()
    return (
        i.fill("M18 50L28 28Q31 22 38 22H62Q69 22 72 28L82 50Q90 53 90 62V88H74V79H26V88H10V62Q10 53 18 50Z")
        + cut.fill("M29 48L37 31H63L71 48Z")
        + cut.dot(25, 63, 6)
        + cut.dot(75, 63, 6)
    )


def car_side(i):
    return (
        i.fill("M4 70V56Q4 50 12 49L26 46L40 30Q43 27 48 27H68Q74 27 77 31L88 47Q96 49 96 56V70Z")
        + i.swapped().fill("M36 46L46 34H56V46ZM61 34H70L80 46H61Z")
        + i.swapped().dot(26, 70, 13)
        + i.swapped().dot(76, 70, 13)
        + i.dot(26, 70, 10)
        + i.dot(76, 70, 10)
    )


def two_cars(left, right):
    """Overtaking: the vehicle on the left, the car on the right, seen from behind."""

    def picto(i):
        a = f'<g transform="translate(-1 24) scale(.52)">{left(i)}</g>'
        b = f'<g transform="translate(49 24) scale(.52)">{right(i)}</g>'
        return a + b

    return picto


def red(picto):
    """The same pictogram in red."""
    return lambda i: picto(i.of("#c1121c"))


def lorry_back(i):
    cut = i.swapped()
    return i.box(12, 2, 76, 74, 4) + i.box(8, 74, 84, 12, 2) + i.box(14, 86, 16, 12, 3) + i.box(70, 86, 16, 12, 3) + cut.bar("M50 6V70", 4)


def lorry(i):
    cut = i.swapped()
    return (
        i.box(2, 24, 60, 46, 2)
        + i.fill("M66 38H82L96 54V70H66Z")
        + cut.fill("M71 43H80L88 53H71Z")
        + "".join(cut.dot(x, 72, 12) + i.dot(x, 72, 9) for x in (18, 44, 82))
    )


def long_lorry(text):
    def picto(i):
        return (
            f'<g transform="translate(0 -20)">{lorry(i)}</g>'
            + i.line("M6 74H94", 4)
            + i.fill("M0 74L12 68V80ZM100 74L88 68V80Z")
            + i.say(text, 50, 92, 14)
        )

    return picto


def orange_lorry(i):
    return lorry(i) + i.of("#f08a00").box(14, 34, 36, 22, 2)


def two_lorries(i):
    small = f'<g transform="translate(-2 12) scale(.46)">{lorry(i)}</g><g transform="translate(56 12) scale(.46)">{lorry(i)}</g>'
    return small + i.line("M28 66H72", 4) + i.fill("M22 66L32 60V72ZM78 66L68 60V72Z") + i.say("70m", 50, 86, 18)


def bus(i):
    cut = i.swapped()
    return (
        i.box(2, 26, 96, 48, 8)
        + "".join(cut.box(x, 34, 17, 17, 2) for x in (10, 31, 52))
        + cut.box(73, 34, 18, 30, 2)
        + "".join(cut.dot(x, 74, 13) + i.dot(x, 74, 10) for x in (26, 66))
    )


def bicycle(i):
    return (
        i.ring(22, 66, 18, 6)
        + i.ring(78, 66, 18, 6)
        + i.line("M22 66L38 36L60 36L78 66M38 36L50 66H22M50 66L62 34M34 30H44M56 28L62 34M56 26H66", 5)
    )


def moped(i):
    return (
        i.ring(24, 78, 14, 6)
        + i.ring(78, 78, 14, 6)
        + i.line("M24 78H50L62 62H70L78 78M70 62L66 44", 7)
        + figure(i, (46, 14), "M44 32L42 52", "M42 54L60 56L62 74", "M46 32L56 44L66 42", r=9, trunk=13, w=8)
    )


def motorcycle(i):
    return (
        i.ring(22, 74, 17, 8)
        + i.ring(80, 74, 17, 8)
        + i.fill("M18 60Q30 48 46 52L66 46L76 58L60 76H40Z")
        + i.line("M80 74L68 40L60 40", 6)
        + figure(i, (50, 12), "M46 30L38 46", "M38 50L56 56L52 74", "M48 30L58 42L66 42", r=9, trunk=13, w=8)
    )


def motorcycle_over_car(i):
    return f'<g transform="translate(27 -2) scale(.46)">{motorcycle(i)}</g><g transform="translate(20 40) scale(.6)">{car_front(i)}</g>'


def sliding_car(i):
    return f'<g transform="translate(22 -2) scale(.62)">{car_front(i)}</g>' + i.line(
        "M30 62Q44 72 32 82Q24 90 34 98M64 62Q78 72 66 82Q58 90 68 98", 7
    )


def splashing_car(i):
    stones = "".join(i.dot(x, y, 3.6) for x, y in ((8, 60), (14, 44), (4, 78), (22, 74), (20, 58)))
    return f'<g transform="translate(26 22) scale(.7)">{car_side(i)}</g>' + stones + i.line("M4 94H96", 6)


def quay(i):
    return (
        f'<g transform="translate(30 2) rotate(32 30 30) scale(.56)">{car_side(i)}</g>'
        + i.fill("M2 52H34V96H2Z")
        + i.line("M42 82Q50 74 58 82T74 82T90 82M42 94Q50 86 58 94T74 94T90 94", 5)
    )


def queue(i):
    return f'<g transform="translate(27 0) scale(.4)">{car_front(i)}</g><g transform="translate(6 38) scale(.46)">{car_front(i)}</g><g transform="translate(50 50) scale(.48)">{car_front(i)}</g>'


def crash(i):
    return (
        f'<g transform="translate(-2 34) scale(.58)">{car_side(i)}</g><g transform="translate(102 34) scale(-.58 .58)">{car_side(i)}</g>'
        + i.fill("M50 4L55 22L70 14L62 30L50 40L38 30L30 14L45 22Z")
    )


def tram(i):
    cut = i.swapped()
    return (
        i.line("M34 4H66M50 4V16", 5)
        + i.box(24, 16, 52, 70, 10)
        + cut.box(31, 28, 38, 26, 4)
        + cut.dot(36, 72, 5)
        + cut.dot(64, 72, 5)
        + i.line("M30 98L36 88M70 98L64 88", 6)
    )


def steam_engine(i):
    cut = i.swapped()
    return (
        i.fill("M4 46H60V70H4ZM60 26H94V34H90V70H60Z")
        + cut.box(68, 38, 15, 14)
        + i.fill("M10 46L8 28H22L20 46Z")
        + i.box(34, 36, 10, 12, 4)
        + "".join(cut.dot(x, 76, r + 3) + i.dot(x, 76, r) for x, r in ((16, 9), (38, 9), (74, 14)))
        + i.line("M14 18Q22 8 32 14Q44 4 54 12", 7)
        + i.line("M2 94H98", 5)
    )


def plane(i):
    return i.fill("M4 62L20 54L48 60L66 38L78 34L70 60L92 56Q100 58 94 64L50 76L18 74Z") + i.fill("M40 64L22 90H34L62 66Z")


def forklift(i):
    cut = i.swapped()
    return (
        i.fill("M34 50H44V26Q44 22 48 22H76V30H54V50H90Q96 50 96 58V80H34Z")
        + i.bar("M76 24L88 52", 6)
        + cut.dot(48, 82, 14)
        + cut.dot(84, 82, 13)
        + i.dot(48, 82, 11)
        + i.dot(84, 82, 10)
        + i.bar("M28 10V90", 6)
        + i.bar("M28 88H2", 6)
        + i.box(2, 58, 22, 26, 1)
        + figure(i, (64, 38), "M68 50V60", "M66 52L54 56", r=6, trunk=9, w=5)
    )


def tow_truck(i):
    return (
        f'<g transform="translate(44 20) scale(.56)">{lorry(i)}</g>'
        + f'<g transform="translate(-2 46) rotate(-14 30 30) scale(.5)">{car_side(i)}</g>'
        + i.line("M58 34L30 34V46", 5)
    )


def greenway(i):
    """A walker, a bicycle, a horse and its rider."""
    from .nature import rider
    from .people import walker

    return (
        f'<g transform="translate(-4 0) scale(.5)">{walker(i)}</g><g transform="translate(46 0) scale(.54)">{rider(i)}</g>'
        f'<g transform="translate(22 44) scale(.56)">{bicycle(i)}</g>'
    )
