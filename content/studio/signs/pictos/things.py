"""Tools, machines, containers, telephones."""

from .arrows import head
from .nature import flame
from .people import figure, hand_side, hand_up


def mark(i):
    """Exclamation mark."""
    return i.fill("M38 6Q50 -2 62 6L57 66H43Z") + i.dot(50, 85, 10)


def lights(i):
    return i.box(32, 2, 36, 94, 10) + i.of("#d8222a").dot(50, 20, 12) + i.of("#f6a800").dot(50, 49, 12) + i.of("#12a04e").dot(50, 78, 12)


def bare_lights(i):
    return i.of("#d8222a").dot(50, 18, 13) + i.of("#f08a00").dot(50, 50, 13) + i.of("#12914a").dot(50, 82, 13)


def horn(i):
    return i.fill("M98 18V82Q84 60 44 57V43Q84 40 98 18Z") + i.box(24, 43, 24, 14) + i.dot(17, 50, 16)


def phone(i):
    return i.fill("M20 12L36 8L44 30L34 38Q42 56 62 66L70 56L92 64L88 80Q82 94 66 90Q24 76 10 34Q8 18 20 12Z")


def mobile(i):
    cut = i.swapped()
    return i.box(26, 2, 48, 96, 9) + cut.box(32, 14, 36, 64, 2) + cut.dot(50, 88, 5)


def pump(i):
    cut = i.swapped()
    return i.box(14, 6, 48, 90, 5) + cut.box(22, 16, 32, 26, 3) + i.line("M62 54H70Q76 54 76 62V76Q78 84 84 82Q90 80 88 70V36L74 22", 6)


def wheelchair(i):
    return figure(i, (42, 11), "M44 28L46 54", "M46 56H68L78 84H88", "M45 38H64", r=9, trunk=12, w=8) + i.line(
        "M38 48A27 27 0 1 0 68 80", 7
    )


def cross(i):
    return i.fill("M36 8H64V36H92V64H64V92H36V64H8V36H36Z")


def red_cross(i):
    return cross(i.of("#c1121c"))


def house(i):
    return i.fill("M50 6L96 46H84V94H16V46H4Z") + i.swapped().box(42, 60, 16, 34)


def living_street(i):
    return (
        f'<g transform="translate(46 0) scale(.54)">{house(i)}</g>'
        + f'<g transform="translate(2 26) scale(.5)">{figure(i, (50, 12), "M50 32V56", "M49 58L40 76L30 95", "M52 58L60 76L70 95", "M46 30L36 44", "M55 31L65 44")}</g>'
        + f'<g transform="translate(50 58) scale(.42)">{_little_car(i)}</g>'
        + i.say("20", 18, 92, 14)
    )


def _little_car(i):
    from .vehicles import car_side

    return car_side(i)


def parking(extra):
    return lambda i: i.say("P", 32, 46, 62, 0.2) + f'<g transform="translate(54 46) scale(.48)">{extra(i)}</g>'


def meter(i):
    return i.fill("M22 40Q22 4 50 4Q78 4 78 40V66H22Z") + i.swapped().box(34, 22, 32, 16, 3) + i.bar("M50 66V100", 10)


def clock_disc(i):
    return i.ring(50, 50, 44, 9) + i.line("M50 22V50L68 62", 8)


def bay(i):
    from .vehicles import car_side

    return f'<g transform="translate(6 40) scale(.6)">{car_side(i)}</g>' + i.say("SOS", 70, 22, 24) + i.line("M2 96H98", 5)


def crossing_triangle(i):
    from .people import walker_on_stripes

    black = i.of("#111")
    return (
        i.fill("M50 -2L104 92H-4Z")
        + f'<g transform="translate(22 32) scale(.56)">{walker_on_stripes(type(i)("#111", "#fff"))}</g>'
        + black.fill("")
    )


def lozenge(i):
    return i.line("M50 4L80 50L50 96L20 50Z", 11)


def chain_tyre(i):
    return i.ring(50, 50, 36, 17) + i.swapped().line(
        "M50 6L62 22M84 24L82 44M94 58L78 68M74 88L60 78M36 92L38 74M10 74L24 62M6 42L24 40M22 14L34 26", 5
    )


def cigarette(i):
    return i.box(6, 56, 62, 13) + i.box(71, 56, 7, 13) + i.box(81, 56, 11, 13) + i.line("M78 48Q88 42 78 34T84 16M90 48Q98 40 90 32", 5)


def match(i):
    return i.line("M12 92L58 46", 10) + f'<g transform="translate(44 2) rotate(20 25 25) scale(.5)">{flame(i)}</g>'


def tap_glass(i):
    return (
        i.fill("M8 14H54Q72 14 72 32V40H56V34Q56 30 50 30H8Z")
        + i.line("M34 14V4M22 4H46", 6)
        + i.line("M64 46V52", 6)
        + i.fill("M44 58H84L78 98H50Z")
        + i.swapped().fill("M50 68H78L74 92H54Z")
    )


def heart(i):
    return i.fill("M50 92Q4 56 8 30Q14 6 36 10Q46 14 50 26Q54 14 64 10Q86 6 92 30Q96 56 50 92Z")


def pacemaker(i):
    cut = i.swapped()
    return heart(i) + cut.box(44, 36, 30, 26, 8) + i.line("M52 49H66", 4) + cut.line("M44 50Q30 50 30 66", 5)


def heart_bolt(i):
    return heart(i) + i.swapped().fill("M58 22L36 54H49L42 80L66 44H53Z")


def bucket_fire(i):
    return (
        f'<g transform="translate(-2 48) scale(.52)">{flame(i)}</g>'
        + i.fill("M56 8L92 20L74 52L44 40Z")
        + i.line("M46 44L36 54M56 50L48 62", 5)
        + i.line("M60 10Q84 -8 92 18", 4)
    )


def weight(i):
    return i.fill("M28 32H72L90 94H10Z") + i.ring(50, 20, 12, 7) + i.swapped().say("kg", 50, 66, 24)


def hand_in_gap(i):
    return i.box(58, 4, 40, 30) + i.box(58, 70, 40, 28) + f'<g transform="translate(2 2)">{hand_side(i)}</g>'


def push(i):
    return i.box(76, 6, 18, 88, 3) + f'<g transform="translate(-4 0)">{hand_side(i)}</g>'


def lift(i, inside):
    cut = i.swapped()
    return (
        i.box(14, 26, 72, 72, 3)
        + cut.box(21, 33, 58, 58, 1)
        + i.fill("M40 20L30 20L35 8ZM60 8H70L65 20Z")
        + f'<g transform="translate(28 38) scale(.46)">{inside(i)}</g>'
    )


def food(i):
    return (
        i.fill("M4 34Q6 12 28 12Q50 12 52 34Z")
        + i.box(2, 40, 52, 9, 4)
        + i.fill("M4 54H52Q52 68 40 68H16Q4 68 4 54Z")
        + i.fill("M60 44H94L88 94H66Z")
        + i.line("M76 42L82 18L92 16", 5)
        + i.box(56, 36, 42, 9, 3)
    )


def footprint(i):
    return i.fill("M50 4Q70 4 68 34Q66 48 60 58H40Q32 44 34 24Q38 4 50 4ZM40 66H60Q62 90 50 94Q38 92 40 66Z")


def footprints(i):
    return f'<g transform="translate(-6 22) scale(.74)">{footprint(i)}</g><g transform="translate(32 -2) scale(.74)">{footprint(i)}</g>'


def book(i):
    return (
        figure(i, (50, 15), "M50 36V40", r=12, trunk=26)
        + i.fill("M6 50Q28 44 48 54V94Q28 84 6 90ZM94 50Q72 44 52 54V94Q72 84 94 90Z")
        + i.swapped().line("M14 60Q28 56 40 62M14 72Q28 68 40 74M86 60Q72 56 60 62M86 72Q72 68 60 74", 4)
    )


def boots(i):
    one = i.fill("M20 8H50V52Q76 56 82 66V78H20Z") + i.box(20, 81, 62, 9, 2) + i.swapped().line("M60 66Q72 64 80 70", 4)
    return f'<g transform="translate(12 -2)">{one}</g>'


def gloves(i):
    one = f'<g transform="translate(-4 6) scale(.66 .84)">{hand_up(i)}</g>' + i.box(14, 90, 34, 8, 2)
    return one + f'<g transform="translate(100 0) scale(-1 1)">{one}</g>'


def wash(i):
    from .people import hands

    return (
        i.fill("M30 4H60Q72 4 72 16V26H60V20Q60 16 54 16H30Z")
        + i.line("M66 32V40M58 34V42M74 34V42", 4)
        + f'<g transform="translate(8 34) scale(.84 .66)">{hands(i)}</g>'
    )


def rail(i):
    """Somebody goes down the stairs, hand on the rail."""
    stairs = i.line("M4 66H24V78H46V90H68V98H96", 7)
    return (
        stairs
        + i.line("M10 24L96 70M86 66V94", 6)
        + figure(i, (30, 10), "M31 28V46", "M30 48L24 64", "M33 48L42 62L40 74", "M28 27L18 40", "M34 28L44 36L52 44", r=9, trunk=13, w=7.5)
    )


def unplug(i):
    return (
        i.box(4, 34, 34, 32, 6)
        + i.bar("M38 42H52M38 58H52", 6)
        + i.fill("M96 28H78Q62 30 62 50Q62 70 78 72H96Z")
        + i.line("M4 50H0M94 50H100", 6)
        + i.swapped().dot(74, 42, 4)
        + i.swapped().dot(74, 58, 4)
    )


def footpath(i):
    return figure(
        i, (50, 14), "M50 32V54", "M49 56L42 74L36 92", "M52 56L58 74L64 92", "M46 31L38 50", "M55 31L62 48", trunk=14, w=8
    ) + i.bar("M14 96L24 8M86 96L76 8", 8)


def hook_load(i):
    return i.line("M50 0V18M50 18Q62 24 58 34Q50 42 42 34", 6) + i.line("M50 38L18 60M50 38L82 60", 5) + i.box(10, 60, 80, 32, 3)


def gear(i):
    teeth = "".join(f'<g transform="rotate({a} 50 50)">{i.box(42, 2, 16, 20, 3)}</g>' for a in range(0, 360, 45))
    return teeth + i.ring(50, 50, 26, 22)


def self_start(i):
    return f'<g transform="translate(20 24) scale(.6)">{gear(i)}</g>' + i.line("M8 60Q8 10 54 12", 6) + head(i, 70, 14, 6, 20)


def cut_finger(i):
    """A hand under a knife, a drop of blood."""
    hand = f'<g transform="translate(-2 30) scale(.82 .74)">{hand_side(i)}</g>'
    knife = i.line("M86 10L76 20", 13) + i.fill("M66 18L80 32L52 62Q46 58 50 46Z")
    halo = i.swapped().line("M52 62Q46 58 50 46L66 18", 5)
    return hand + halo + knife + i.fill("M70 74Q62 86 70 92Q78 86 70 74Z")


def hand_press(i):
    return (
        i.box(18, 4, 64, 26, 2)
        + head(i, 50, 48, 90, 18)
        + i.bar("M50 28V34", 8)
        + f'<g transform="translate(4 36) scale(.8 .7)">{hand_side(i)}</g>'
        + i.box(0, 84, 98, 13, 2)
    )


def rollers(i):
    cut = i.swapped()
    return (
        i.dot(62, 26, 23)
        + i.dot(62, 76, 23)
        + cut.line("M50 18A15 15 0 0 1 74 20M74 84A15 15 0 0 1 50 84", 4)
        + f'<g transform="translate(-6 14) scale(.72)">{hand_side(i)}</g>'
    )


def battery(i):
    cut = i.swapped()
    return i.box(4, 34, 92, 56, 5) + i.box(16, 22, 18, 14, 2) + i.box(66, 22, 18, 14, 2) + cut.line("M18 58H34M26 50V66M66 58H82", 6)


def cylinder(i):
    return i.box(34, 26, 32, 72, 12) + i.box(43, 8, 14, 14, 2) + i.line("M34 8H66", 6) + i.swapped().bar("M36 50H64", 5)


def lying_cylinder(i):
    return f'<g transform="rotate(58 50 50)">{cylinder(i)}</g>'


def noise(i):
    from .people import ear

    return (
        f'<g transform="translate(40 8) scale(.66)">{ear(i)}</g>' + i.fill("M2 38H14L30 24V76L14 62H2Z") + i.line("M38 38Q44 50 38 62", 5)
    )


def phone_cross(i):
    return f'<g transform="translate(-2 26) scale(.74)">{phone(i)}</g>' + f'<g transform="translate(60 4) scale(.36)">{cross(i)}</g>'


def eye_wash(i):
    return i.line("M8 66Q50 24 92 66Q50 106 8 66Z", 7) + i.dot(50, 66, 13) + i.line("M28 8V24M50 4V24M72 8V24M38 28V36M62 28V36", 6)


def window_ladder(i):
    return (
        i.box(8, 6, 54, 46, 2)
        + i.swapped().bar("M35 8V50M10 29H60", 5)
        + i.line("M62 34L92 96M42 44L72 104", 6)
        + i.line("M48 58L70 50M56 72L78 66M63 86L85 80", 5)
        + figure(i, (76, 20), "M78 34L80 48", r=7, trunk=11)
    )


def stop_button(i):
    """A hand presses a big round button."""
    cut = i.swapped()
    return (
        i.ring(62, 50, 35, 6)
        + i.dot(62, 50, 24)
        + cut.line("M17 54H32", 33)
        + cut.line("M30 40L66 50", 17)
        + i.box(0, 42, 18, 26)
        + i.box(10, 36, 30, 38, 9)
        + i.line("M34 42L62 50", 9)
    )


def extinguisher_body(i):
    return i.box(34, 30, 30, 66, 9) + i.fill("M42 18H56V28H42Z") + i.line("M40 14L60 10M56 20Q82 18 82 44V62", 6)


def with_flame(picto, k=0.74):
    """Equipment on the left, a flame on the right."""
    return (
        lambda i: f'<g transform="translate(-8 {(1 - k) * 50:.0f}) scale({k})">{picto(i)}</g>'
        + f'<g transform="translate(60 38) scale(.42)">{flame(i)}</g>'
    )


def hose(i):
    return i.ring(44, 44, 36, 9) + i.ring(44, 44, 19, 7) + i.dot(44, 44, 7) + i.line("M80 44V78Q80 90 90 90", 7)


def ladder(i):
    return i.line("M30 4V96M68 4V96M30 20H68M30 38H68M30 56H68M30 74H68", 8)


def fire_helmet(i):
    return i.fill("M10 62Q10 16 50 14Q90 16 90 62L100 74H0Z") + i.swapped().line("M50 18V44", 5) + i.box(6, 80, 88, 9, 4)


def call_point(i):
    """A finger on the button of a box."""
    cut = i.swapped()
    box = i.box(42, 6, 54, 54, 5) + cut.ring(69, 33, 17, 5) + cut.dot(69, 33, 8)
    hand = i.line("M22 92L36 78", 27) + i.line("M12 76L26 62", 10) + i.line("M40 72L66 38", 10)
    return box + cut.line("M44 68L66 38", 18) + hand


def bomb(i):
    return f'<g transform="translate(-2 6) scale(.94)">{_burst(i)}</g>'


def _burst(i):
    from .nature import burst

    return burst(i)


def oxidiser(i):
    return f'<g transform="translate(19 -8) scale(.62)">{flame(i)}</g>' + i.ring(50, 70, 20, 10) + i.line("M16 96H84", 7)


def corrosion(i):
    return (
        i.line("M6 20L28 26M94 20L72 26", 9)
        + i.fill("M28 34Q22 44 28 48Q34 44 28 34ZM72 34Q66 44 72 48Q78 44 72 34Z")
        + i.fill("M4 60H20L26 54L32 60H44V68H4Z")
        + i.line("M58 64H92M60 72H90", 7)
        + i.line("M6 84H42", 7)
        + i.bar("M54 84H96", 9)
    )


def health(i):
    star = i.swapped().fill("M50 46L55 62L70 56L61 70L72 80L57 78L50 94L43 78L28 80L39 70L30 56L45 62Z")
    return i.dot(50, 18, 15) + i.fill("M10 98V64Q12 40 36 38H64Q88 40 90 64V98Z") + star


def thumb(i):
    return i.fill("M8 44H26V92H8ZM32 46L52 8Q64 8 62 22L58 40H86Q94 42 92 52L84 84Q82 92 74 92H32Z")
