"""Signs of the workplace: codes of domain.md §2.1, every pictogram drawn anew; shapes and colours of the arrêté du 4 novembre 1993."""

from frames import chemical, fire, obligation, prohibition, rescue, warning
from pictos import nature as n, people as p, things as t, vehicles as v


def _warnings():
    return {
        "W001": (warning(t.mark), "attention, danger"),
        "W002": (warning(n.burst, 84), "ça peut exploser"),
        "W004": (warning(n.laser, 84), "laser"),
        "W007": (warning(p.trip, 84), "je peux trébucher"),
        "W008": (warning(p.fall_edge, 84), "je peux tomber de haut"),
        "W009": (warning(n.biohazard, 84), "risque biologique"),
        "W010": (warning(n.snowflake, 80), "très froid"),
        "W011": (warning(p.slip, 86), "sol glissant"),
        "W012": (warning(n.bolt, 84), "électricité"),
        "W014": (warning(v.forklift, 78), "chariot"),
        "W015": (warning(t.hook_load, 82, 120), "charge au-dessus"),
        "W016": (warning(n.skull, 78), "poison"),
        "W017": (warning(n.heat_plate, 76), "très chaud"),
        "W018": (warning(t.self_start, 80), "la machine démarre seule"),
        "W019": (warning(p.crushed, 80), "écrasement du corps"),
        "W020": (warning(p.head_beam, 78), "attention à la tête"),
        "W021": (warning(n.flame, 80), "ça brûle facilement"),
        "W022": (warning(t.cut_finger, 72, 126), "ça coupe"),
        "W023": (warning(n.drops_on_hand, 80), "ça ronge la peau"),
        "W024": (warning(t.hand_press, 74), "écrasement des mains"),
        "W025": (warning(t.rollers, 78), "rouleaux qui tirent"),
        "W026": (warning(t.battery, 74, 118), "batteries"),
        "W029": (warning(t.lying_cylinder, 84), "bouteille de gaz"),
        "W035": (warning(p.toppling_boxes, 82), "objets qui tombent"),
        "W036": (warning(p.roof_foot, 82), "toit fragile"),
        "W038": (warning(t.noise, 82), "bruit fort"),
    }


def _prohibitions():
    return {
        "P001": (prohibition(), "interdit"),
        "P002": (prohibition(t.cigarette), "interdit de fumer"),
        "P003": (prohibition(t.match), "pas de flamme"),
        "P004": (prohibition(p.walker, 116), "interdit aux piétons"),
        "P005": (prohibition(t.tap_glass, 100), "eau non potable"),
        "P006": (prohibition(v.forklift, 106), "interdit aux chariots"),
        "P007": (prohibition(t.pacemaker, 106), "stimulateur cardiaque"),
        "P010": (prohibition(p.hand_up, 112), "ne pas toucher"),
        "P011": (prohibition(t.bucket_fire, 106), "pas d'eau sur ce feu"),
        "P012": (prohibition(t.weight, 100), "pas de charge lourde"),
        "P013": (prohibition(t.mobile, 104), "téléphone interdit"),
        "P015": (prohibition(t.hand_in_gap, 96), "ne pas mettre la main"),
        "P017": (prohibition(t.push, 100), "ne pas pousser"),
        "P019": (prohibition(p.climber_rider, 104), "ne pas monter dessus"),
        "P020": (prohibition(lambda i: t.lift(i, n.flame), 100), "pas d'ascenseur en cas de feu"),
        "P022": (prohibition(t.food, 104), "ne pas manger ni boire"),
        "P024": (prohibition(t.footprints, 112), "ne pas marcher ici"),
        "P027": (prohibition(lambda i: t.lift(i, p.standing), 100), "ascenseur interdit aux personnes"),
    }


def _obligations():
    return {
        "M001": (obligation(t.mark, 120), "obligatoire"),
        "M002": (obligation(t.book), "lire la notice"),
        "M003": (obligation(p.ear_muffs), "protéger les oreilles"),
        "M004": (obligation(p.goggles), "protéger les yeux"),
        "M008": (obligation(t.boots), "chaussures de sécurité"),
        "M009": (obligation(t.gloves), "gants"),
        "M010": (obligation(p.suit), "vêtement de protection"),
        "M011": (obligation(t.wash), "se laver les mains"),
        "M012": (obligation(t.rail), "tenir la rampe"),
        "M013": (obligation(p.face_shield), "écran pour le visage"),
        "M014": (obligation(p.helmet), "casque"),
        "M015": (obligation(p.vest, 124), "gilet visible"),
        "M016": (obligation(p.dust_mask), "masque"),
        "M017": (obligation(p.respirator), "protection respiratoire"),
        "M018": (obligation(p.harness, 134), "harnais"),
        "M021": (obligation(t.unplug, 126), "couper le courant"),
        "M024": (obligation(t.footpath), "chemin piétons"),
        "M026": (obligation(p.apron, 124), "tablier"),
    }


def _rescue_and_fire():
    return {
        "E001": (rescue(p.exit_run, 172, flip=True), "sortie de secours à gauche"),
        "E002": (rescue(p.exit_run, 172), "sortie de secours à droite"),
        "E003": (rescue(t.cross), "premiers secours"),
        "E004": (rescue(t.phone_cross), "téléphone d'urgence"),
        "E007": (rescue(p.assembly, 172), "point de rassemblement"),
        "E010": (rescue(t.heart_bolt), "défibrillateur"),
        "E011": (rescue(t.eye_wash), "laver les yeux"),
        "E012": (rescue(p.shower, 164), "douche de sécurité"),
        "E013": (rescue(p.stretcher, 166), "brancard"),
        "E016": (rescue(t.window_ladder, 150), "fenêtre de secours"),
        "E020": (rescue(t.stop_button, 160), "bouton d'arrêt d'urgence"),
        "F001": (fire(t.with_flame(t.extinguisher_body, 0.92)), "extincteur"),
        "F002": (fire(t.with_flame(t.hose, 0.84)), "lance à incendie"),
        "F003": (fire(t.with_flame(t.ladder, 0.9)), "échelle incendie"),
        "F004": (fire(t.with_flame(t.fire_helmet, 0.74)), "matériel contre le feu"),
        "F005": (fire(t.call_point), "bouton d'alarme incendie"),
        "F006": (fire(t.with_flame(t.phone, 0.7)), "téléphone incendie"),
    }


def _chemicals():
    return {
        "GHS01": (chemical(t.bomb), "ça peut exploser"),
        "GHS02": (chemical(lambda i: n.flame(i) + i.bar("M10 98H90", 7)), "ça prend feu"),
        "GHS03": (chemical(t.oxidiser), "ça nourrit le feu"),
        "GHS04": (chemical(t.lying_cylinder, 100), "gaz sous pression"),
        "GHS05": (chemical(t.corrosion), "ça brûle la peau et le métal"),
        "GHS06": (chemical(n.skull), "poison rapide"),
        "GHS07": (chemical(t.mark, 86), "irrite, nocif"),
        "GHS08": (chemical(t.health), "grave pour la santé"),
        "GHS09": (chemical(n.fish_tree), "mauvais pour la nature"),
    }


def _shapes():
    """The five shapes alone, to learn what a shape and a colour say."""
    return {
        "shape-interdit": (prohibition(), "rouge, rond, barré : interdit"),
        "shape-obligation": (obligation(), "bleu, rond : obligatoire"),
        "shape-danger": (warning(None), "jaune, triangle : attention"),
        "shape-secours": (rescue(), "vert, carré : secours"),
        "shape-incendie": (fire(), "rouge, carré : incendie"),
    }


def signs():
    """Every workplace sign: code -> (body, height, title)."""
    flat = {**_warnings(), **_prohibitions(), **_obligations(), **_rescue_and_fire(), **_chemicals(), **_shapes()}
    return {code: (body, 200, title) for code, (body, title) in flat.items()}
