"""Road signs: code -> (drawing, height of the sheet, what it says). Codes and meanings: domain.md §1.3.

The legal base is the arrêté du 24 novembre 1967; every drawing is ours, built from the description."""

from frames import (
    WHITE,
    YELLOW,
    BLACK,
    danger,
    diamond,
    end_of,
    forbidden,
    give_way,
    information,
    must,
    no_entry,
    no_parking,
    octagon,
    panel,
    plate,
    service,
    temporary,
    town,
    zone,
)
from ink import Ink
from pictos import arrows as a, nature as n, people as p, things as t, vehicles as v


def speed(number):
    return a.words(number, 52, 84, 0.2)


def _dangers():
    return {
        "A1a": (danger(a.bend_right), "virage à droite"),
        "A1b": (danger(a.bend_right, flip=True), "virage à gauche"),
        "A1c": (danger(a.s_bend_right), "plusieurs virages, le premier à droite"),
        "A1d": (danger(a.s_bend_right, flip=True), "plusieurs virages, le premier à gauche"),
        "A2a": (danger(a.bumps, cy=108), "bosses ou creux"),
        "A2b": (danger(a.hump, cy=104), "ralentisseur"),
        "A3": (danger(a.narrow, 74), "route étroite"),
        "A3a": (danger(a.narrow_right, 74), "route étroite à droite"),
        "A3b": (danger(a.narrow_right, 74, flip=True), "route étroite à gauche"),
        "A4": (danger(v.sliding_car, 72), "route glissante"),
        "A6": (danger(n.raised_bridge, 68, 126), "pont mobile"),
        "A7": (danger(n.gate, 64, 124), "passage à niveau avec barrières"),
        "A8": (danger(v.steam_engine, 74, 120), "passage à niveau sans barrières"),
        "A9": (danger(v.tram, 66), "tramways"),
        "A13a": (danger(p.children, 84, 118), "enfants"),
        "A13b": (danger(p.walker_on_stripes, 78), "passage piétons"),
        "A14": (danger(t.mark, 74), "autre danger"),
        "A15a1": (danger(n.cow, 76, 122), "animaux de la ferme"),
        "A15b": (danger(n.deer, 74, 122), "animaux sauvages"),
        "A15c": (danger(n.rider, 76, 122), "cavaliers"),
        "A16": (danger(a.steep, 80, 114), "descente"),
        "A17": (danger(t.bare_lights, 80, 124), "feux tricolores"),
        "A18": (danger(a.two_ways, 76), "circulation dans les deux sens"),
        "A19": (danger(n.rocks, 72), "chutes de pierres"),
        "A20": (danger(v.quay, 76, 124), "quai ou rivière"),
        "A21": (danger(v.bicycle, 74, 120), "vélos"),
        "A23": (danger(v.plane, 74, 122), "avions"),
        "A24": (danger(n.wind_sock, 72), "vent de côté"),
        "AB1": (danger(a.cross_roads, 84, 120), "priorité à droite"),
        "AB2": (danger(a.priority, 84, 120), "priorité au prochain croisement"),
        "AB3a": (give_way(), "cédez le passage"),
        "AB4": (octagon("STOP"), "STOP"),
        "AB6": (diamond(False), "route prioritaire"),
        "AB7": (diamond(True), "fin de route prioritaire"),
        "AB25": (danger(a.ring_left, 80, 120), "rond-point"),
        "AK5": (temporary(p.digger, size=82, cy=120), "travaux"),
        "AK14": (temporary(t.mark, size=74), "danger temporaire"),
        "AK17": (temporary(t.bare_lights, size=80), "feux de chantier"),
        "AK22": (temporary(v.splashing_car, size=74, cy=120), "gravillons"),
        "AK30": (temporary(v.queue, size=80, cy=122), "bouchon"),
        "AK31": (temporary(v.crash, size=78, cy=122), "accident"),
    }


def _forbidden():
    out = {
        "B0": (forbidden(), "interdit à tous les véhicules"),
        "B1": (no_entry(), "sens interdit"),
        "B2a": (forbidden(a.turn_left, bar=True), "interdit de tourner à gauche"),
        "B2b": (forbidden(a.turn_left, bar=True, flip=True), "interdit de tourner à droite"),
        "B2c": (forbidden(a.u_turn, bar=True), "demi-tour interdit"),
        "B3": (forbidden(v.two_cars(v.red(v.car_front), v.car_front), 122), "interdit de dépasser"),
        "B3a": (forbidden(v.two_cars(v.red(v.lorry_back), v.car_front), 122), "les camions ne dépassent pas"),
        "B4": (forbidden(a.words("DOUANE", 28, 100)), "douane"),
        "B6a1": (no_parking(False), "stationnement interdit"),
        "B6d": (no_parking(True), "arrêt et stationnement interdits"),
        "B7b": (forbidden(v.motorcycle_over_car, 114), "interdit aux véhicules à moteur"),
        "B8": (forbidden(v.lorry, 108), "interdit aux camions"),
        "B9a": (forbidden(p.walker), "interdit aux piétons"),
        "B9b": (forbidden(v.bicycle, 106), "interdit aux vélos"),
        "B9f": (forbidden(v.bus, 108), "interdit aux autobus"),
        "B9g": (forbidden(v.moped, 98), "interdit aux cyclomoteurs"),
        "B9h": (forbidden(v.motorcycle, 98), "interdit aux motos"),
        "B10a": (forbidden(v.long_lorry("10m")), "interdit aux véhicules longs"),
        "B11": (forbidden(a.triangle_number("2m3", True), 132), "largeur limitée"),
        "B12": (forbidden(a.triangle_number("3m5", False), 130), "hauteur limitée"),
        "B12-2m2": (forbidden(a.triangle_number("2m2", False), 130), "hauteur limitée à 2,20 m"),
        "B13": (forbidden(a.words("5,5t", 44, 100)), "poids limité"),
        "B15": (forbidden(a.opposite_first, 96), "je laisse passer ceux d'en face"),
        "B16": (forbidden(t.horn, 92, bar=True), "interdit de klaxonner"),
        "B17": (forbidden(v.two_lorries, 118), "distance à garder"),
        "B18c": (forbidden(v.orange_lorry, 106), "interdit aux matières dangereuses"),
        "B31": (end_of(), "fin des interdictions"),
        "B33": (end_of(speed("50")), "fin de la limite de vitesse"),
        "B34": (end_of(v.two_cars(v.car_front, v.car_front), 122), "fin de l'interdiction de dépasser"),
    }
    for kmh in ("20", "30", "50", "70", "80", "90", "110", "130"):
        out[f"B14-{kmh}"] = (forbidden(speed(kmh), 112), f"vitesse maximum {kmh}")
    out["B14"] = out["B14-50"]
    return out


def _must():
    return {
        "B21-1": (must(a.straight_right), "tourner à droite ici"),
        "B21-2": (must(a.straight_right, flip=True), "tourner à gauche ici"),
        "B21a1": (must(a.down_right), "passer à droite"),
        "B21a2": (must(a.down_right, flip=True), "passer à gauche"),
        "B21b": (must(a.up), "tout droit"),
        "B21c1": (must(a.up_then_right), "à droite au prochain croisement"),
        "B21c2": (must(a.up_then_right, flip=True), "à gauche au prochain croisement"),
        "B21d1": (must(a.up_and_right), "tout droit ou à droite"),
        "B21d2": (must(a.up_and_right, flip=True), "tout droit ou à gauche"),
        "B21e": (must(a.left_and_right), "à droite ou à gauche"),
        "B22a": (must(v.bicycle), "piste pour les vélos"),
        "B22b": (must(p.adult_and_child), "chemin pour les piétons"),
        "B25": (must(speed("30")), "vitesse minimum 30"),
        "B26": (must(t.chain_tyre), "chaînes à neige"),
        "B27a": (must(v.bus), "voie des bus"),
        "B40": (must(v.bicycle, ended=True), "fin de la piste vélo"),
    }


def _plates():
    thirty, open_zone = forbidden(speed("30"), 112), forbidden()
    return {
        "B30": (zone(thirty), "zone 30"),
        "B51": (zone(thirty, ended=True), "fin de zone 30"),
        "B52": (information(t.living_street), "zone de rencontre"),
        "B53": (information(t.living_street, ended=True), "fin de zone de rencontre"),
        "B54": (information(p.adult_and_child), "aire piétonne"),
        "B55": (information(p.adult_and_child, ended=True), "fin d'aire piétonne"),
        "B56": (zone(open_zone), "zone à faibles émissions"),
        "B57": (zone(open_zone, ended=True), "fin de zone à faibles émissions"),
        "B58": (plate(WHITE, "#c1121c", n.mountain_snow, 140), "équipement d'hiver"),
        "B6b1": (zone(no_parking(False)), "zone : stationnement interdit"),
        "C1a": (information(a.words("P", 72, weight=0.2)), "parking"),
        "C1b": (information(t.parking(t.clock_disc)), "parking à durée limitée"),
        "C1c": (information(t.parking(t.meter)), "parking payant"),
        "C5": (information(a.words("TAXI", 36)), "taxis"),
        "C6": (information(v.bus), "arrêt de bus"),
        "C8": (information(t.bay), "arrêt d'urgence"),
        "C12": (information(a.up), "sens unique"),
        "C13a": (information(a.dead_end), "impasse"),
        "C18": (information(a.opposite_waits), "je passe avant ceux d'en face"),
        "C20a": (information(t.crossing_triangle), "passage piétons"),
        "C24a": (information(a.lanes), "règle selon la voie"),
        "C26a": (information(a.escape_lane), "voie de détresse"),
        "C27": (information(a.hump), "ralentisseur"),
        "C28": (information(a.lanes_merge), "moins de voies"),
        "C107": (information(v.car_front), "route pour automobiles"),
        "C108": (information(v.car_front, ended=True), "fin de route pour automobiles"),
        "C207": (information(a.motorway), "autoroute"),
        "C208": (information(a.motorway, ended=True), "fin d'autoroute"),
        "C111": (information(a.tunnel), "tunnel"),
        "C113": (information(v.bicycle), "piste vélo conseillée"),
        "C115": (information(v.greenway), "voie verte"),
        "covoiturage": (information(t.lozenge), "voie de covoiturage"),
        "CE1": (service(t.red_cross), "poste de secours"),
        "CE2a": (service(t.phone), "téléphone d'urgence"),
        "CE3a": (service(a.words("i", 80)), "informations"),
        "CE14": (service(t.wheelchair), "accessible"),
        "CE15a": (service(t.pump), "station-service"),
        "CE30a": (plate("#00774b", "#00774b", p.exit_run), "sortie de secours à droite"),
        "CE30b": (plate("#00774b", "#00774b", p.exit_run, flip=True), "sortie de secours à gauche"),
        "EB10": (town("VILLAGE", False), "j'entre en ville"),
        "EB20": (town("VILLAGE", True), "je sors de la ville"),
    }


def _panels():
    return {
        "M1": (panel(["150 m"], 66, 68), "dans 150 mètres"),
        "M2": (panel(["↑ 800 m ↑"], 66, 68), "pendant 800 mètres"),
        "M9z": (panel(["SAUF BUS"], 62, 76), "panonceau, texte à lire"),
        "M6a": (_pictured_panel(v.tow_truck), "fourrière"),
        "M6h": (_pictured_panel(t.wheelchair), "place réservée"),
        "KD22": (panel(["DÉVIATION"], 58, 84, YELLOW, BLACK), "déviation"),
        "M12": (_cycle_light(), "le vélo peut passer en cédant"),
        "G1": (_saint_andrew(), "passage à niveau"),
        "J4": (_chevrons(), "virage serré"),
        "J10": (_bars(3), "passage à niveau à 150 mètres"),
        "K5a": (_cone(), "cône"),
        "K10-vert": (_paddle("#00774b"), "je passe"),
        "K10-rouge": (_paddle("#c1121c"), "je m'arrête"),
    }


def _pictured_panel(picto):
    from ink import place

    return panel([" "], 50, 100) + place(picto(Ink(BLACK, WHITE)), 100, 100, 78)


def _cycle_light():
    from ink import place

    return give_way() + place(v.bicycle(Ink("#d99a00", WHITE)), 90, 74, 56) + a.head(Ink("#d99a00", WHITE), 142, 74, 0, 18)


def _saint_andrew():
    white, red = Ink(WHITE, WHITE), Ink("#c1121c", WHITE)
    return red.bar("M10 46L190 154M190 46L10 154", 40) + white.bar("M16 50L184 150M184 50L16 150", 26)


def _chevrons():
    blue, white = Ink("#0a4e9b", WHITE), Ink(WHITE, WHITE)
    return (
        white.box(2, 46, 196, 108, 8)
        + blue.box(5, 49, 190, 102, 6)
        + "".join(white.fill(f"M{x} 54H{x + 24}L{x + 52} 100L{x + 24} 146H{x}L{x + 28} 100Z") for x in (10, 66, 122))
    )


def _bars(n_bars):
    return (
        Ink("#bbb", WHITE).box(64, 4, 72, 192, 6)
        + Ink(WHITE, WHITE).box(67, 7, 66, 186, 5)
        + "".join(Ink("#c1121c", WHITE).bar(f"M67 {60 + 50 * k}L133 {30 + 50 * k}", 17) for k in range(n_bars))
    )


def _cone():
    orange, white = Ink("#f2701d", WHITE), Ink(WHITE, WHITE)
    return (
        orange.box(22, 170, 156, 20, 5)
        + orange.fill("M88 14H112L152 172H48Z")
        + white.fill("M78.700 52H121.300L131 90H69ZM60.500 124H139.500L147 152H53Z")
    )


def _paddle(colour):
    wood, ink, white = Ink("#8a6244", WHITE), Ink(colour, WHITE), Ink(WHITE, WHITE)
    return wood.box(94, 128, 12, 70, 4) + white.dot(100, 76, 72) + ink.dot(100, 76, 67)


def _with_panel(code, body, lines, title):
    """A sign with its small plate below: the plate takes 44 units a line."""
    return code, (body + panel(lines, 206, 26 + 42 * len(lines)), 236 + 42 * len(lines), title)


def _tall():
    """Signs with a plate, as one picture."""
    return dict(
        (
            _with_panel("AB3b", give_way(), ["150 m"], "cédez le passage dans 150 mètres"),
            _with_panel("AB5", give_way(), ["STOP 150 m"], "STOP dans 150 mètres"),
            _with_panel("B0-SAUF-RIVERAINS", forbidden(), ["SAUF", "RIVERAINS"], "interdit, sauf riverains"),
            _with_panel("B2a-SAUF-BUS", forbidden(a.turn_left, bar=True), ["SAUF BUS"], "interdit de tourner à gauche, sauf bus"),
            _with_panel("B6a1-JUSQUA-18H", no_parking(False), ["JUSQU'À 18 H"], "stationnement interdit, jusqu'à 18 h"),
            _with_panel(
                "C1c-SAUF-DIMANCHES-ET-FETES",
                information(t.parking(t.meter)),
                ["SAUF DIMANCHES", "ET FÊTES"],
                "parking payant, sauf dimanches et fêtes",
            ),
            _with_panel("B14-50-RAPPEL", forbidden(speed("50"), 112), ["RAPPEL"], "vitesse maximum 50, rappel"),
        )
    )


def signs():
    """Every road sign: code -> (body, height, title)."""
    flat = {**_dangers(), **_forbidden(), **_must(), **_plates(), **_panels()}
    out = {code: (body, 200, title) for code, (body, title) in flat.items()}
    out.update(_tall())
    return out
