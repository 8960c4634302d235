//! French.

use super::Words;

/// French.
pub(in crate::console) const FR: Words = Words {
    lang: "fr",
    calls: "À appeler",
    people: "Personnes",
    packs: "Packs",
    groups: "Groupes",
    sign_out: "Fermer",
    weekdays: ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"],
    months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    months_short: [
        "janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
        "déc.",
    ],
    today: "aujourd’hui",
    yesterday: "hier",
    days_ago: |days| format!("il y a {days} jours"),
    unknown: "inconnu",

    calls_order: "L’ordre suit le besoin d’un appel.",
    this_week: "Cette semaine",
    persons: |n| if n == 1 { "1 personne".to_owned() } else { format!("{n} personnes") },
    did_scenes: "a fait des scènes",
    did_none: "n’en a pas fait",
    nothing_received: "rien reçu : on ne sait pas",
    no_call_due: "Pas d’appel prévu",
    nobody_to_call: "Personne à appeler pour le moment.",
    nobody_yet: "Il n’y a encore personne ici. Ajoutez une personne, ou imprimez la fiche d’un groupe.",
    why_help: |need| format!("Demande d’aide : {need}."),
    why_promise: |scene| {
        format!("A promis un geste au travail (« {scene} »). Demander comment ça s’est passé.")
    },
    why_silent: |days| {
        format!("Rien reçu depuis {days} jours. La personne travaille peut-être sans réseau.")
    },
    why_unnamed: "Un téléphone est inscrit. Qui est-ce ? Donnez un prénom.",
    why_no_phone: "Pas encore de téléphone inscrit.",
    why_weekly: |days| format!("Dernier contact il y a {days} jours."),
    why_never: "Pas encore de premier appel.",
    needs: &[
        ("work", "le travail"),
        ("housing", "le logement"),
        ("papers", "les papiers"),
        ("health", "la santé"),
        ("transport", "le trajet"),
        ("family", "la famille"),
        ("children", "la garde d’enfant"),
        ("money", "l’argent"),
        ("phone", "le téléphone"),
        ("language", "la langue"),
        ("sound", "le son"),
        ("call", "être rappelé"),
        ("other", "autre chose"),
    ],
    call: "Appeler",
    message: "SMS",
    open: "Ouvrir la fiche",
    news: "Nouvelles",
    last_contact: "Dernier contact",
    never: "pas encore",
    not_shown: "Cette personne n’a pas dit « oui » pour montrer ce qu’elle fait. C’est son choix, tout marche pour elle.",
    enrolled: "téléphone inscrit",
    not_enrolled: "pas de téléphone inscrit",
    no_name: "Sans prénom",

    columns: &[
        "Prénom",
        "Téléphone",
        "Groupes",
        "Référent",
        "Téléphones inscrits",
        "Dernières nouvelles",
        "Scènes faites",
        "À l’oral : réponses",
        "À l’oral : dont avec aide",
        "À l’oral : je sais",
        "À l’oral : avec une aide",
        "À l’écrit : réponses",
        "À l’écrit : dont avec aide",
        "À l’écrit : je sais",
        "À l’écrit : avec une aide",
        "Route : réponses",
        "Route : la langue bloque",
        "Route : la règle bloque",
        "Route : autre",
    ],
    export: "Tableau (CSV)",
    export_note: "Les mêmes chiffres que ci-dessous, pour Excel. « inconnu » : on ne sait pas.",
    add_person: "Ajouter une personne",
    first_name: "Prénom",
    telephone: "Téléphone",
    name_note: "Le prénom et le téléphone restent dans votre agence. Rien d’autre n’est demandé.",
    group: "Groupe",
    no_group: "sans groupe",
    save: "Enregistrer",

    what_happened: "Ce qui s’est passé",
    hears_too: |name| format!("Ce que {name} a fait dans l’application, et vos contacts."),
    nothing_yet: "Rien encore.",
    scene_done: |scene| format!("Scène faite : {scene}"),
    promised: |scene| format!("A promis un geste au travail : {scene}"),
    promise_later: |scene| format!("Pas maintenant pour le geste au travail : {scene}"),
    told: |scene| format!("A raconté comment ça s’est passé : {scene}"),
    help_asked: |need| format!("Demande d’aide : {need}"),
    called: "Appel",
    messaged: "SMS",
    noted: "Note",
    by: |name| format!("par {name}"),
    last_news: "Dernières nouvelles",
    eight_weeks: "8 semaines",
    no_news_yet: "pas encore",
    what_is_known: |name| format!("Ce que {name} sait faire"),
    track: "",
    oral: "À l’oral",
    written: "À l’écrit",
    knows: "Je sais",
    with_help: "Avec une aide",
    not_yet: "Pas encore",
    never_added: "L’oral et l’écrit ne s’additionnent pas.",
    scenes_done: "Scènes faites",
    safety_title: "Sécurité : ce qui bloque, selon la personne",
    road_title: "Code de la route : ce qui bloque",
    road_language: |n, of| format!("La langue : {n} sur {of}"),
    road_rule: |n, of| format!("La règle : {n} sur {of}"),
    road_slip: |n| format!("Autre : {n}"),
    strengths: |name| format!("Les forces que {name} vous montre"),
    strengths_note: "Vues dans un jeu, choisies une à une. Elles n’ouvrent et ne ferment aucun accès.",
    packs_given: "Packs donnés",
    no_pack: "Aucun pack donné. Les packs de départ sont déjà sur le téléphone.",
    with_group: |group| format!("avec {group}"),
    phones: "Téléphones",
    phone_since: |made, seen| format!("Inscrit le {made}, dernier envoi le {seen}"),
    phone_ended: "inscription terminée",
    phone_twice: "une inscription, deux téléphones",
    end_phone: "Terminer l’inscription",
    end_phone_note: "Ce qui n’est pas encore envoyé reste sur le téléphone.",
    rows_apart: |rows, reason| format!("{rows} gardée(s) à part : {reason}"),
    rows_apart_title: "Réponses gardées à part",
    log_call: "J’ai appelé",
    log_message: "J’ai envoyé un SMS",
    note: "Note",
    log_note: "Garder la note",
    make_code: "Fiche d’inscription",
    change_name: "Changer le prénom ou le téléphone",
    put_in_group: "Mettre dans un groupe",
    give_pack: "Donner un pack",

    seen_title: "Qui a vu cette fiche",
    seen_note: "La personne l’entend aussi, sur son téléphone.",
    seen_opened: "Fiche ouverte",
    seen_listed: "Dans un tableau (CSV)",
    role_trainer: "formation",
    role_coordinator: "coordination",

    phone_twice_note: "Un téléphone a été copié, ou remplacé avec sa sauvegarde. Rien n’est perdu.",
    phone_split: "Séparer en deux inscriptions",
    audit: "Journal",
    audit_note: "Qui a fait quoi. On y ajoute seulement. Aucune réponse n’y est écrite.",
    audit_none: "Rien ce jour-là.",
    audit_whole: |n| format!("La chaîne est entière : {n} lignes, aucune changée."),
    audit_broken: |n| {
        format!(
            "La chaîne est rompue à la ligne {n} : quelqu’un a changé le journal. Prévenez l’exploitant."
        )
    },
    audit_day: "Jour",
    audit_show: "Voir",
    audit_columns: &["Numéro", "Quand", "Qui", "Quoi", "À quoi"],
    audit_actions: &[
        ("apart.release", "réponses à part reprises"),
        ("audit.export", "journal en fichier"),
        ("caseload.export", "tableau en fichier"),
        ("code.add", "fiche d’inscription"),
        ("contact.add", "contact noté"),
        ("device.enrol", "téléphone inscrit"),
        ("device.revoke", "inscription terminée"),
        ("device.split", "téléphone séparé"),
        ("erase.by_phone", "effacé sur un téléphone, par la personne"),
        ("erase.done", "effacé sur un téléphone"),
        ("feedback.erase", "voix effacée"),
        ("feedback.heard", "voix entendue"),
        ("group.add", "groupe ajouté"),
        ("group.join", "mis dans un groupe"),
        ("pack.give", "pack donné"),
        ("person.add", "personne ajoutée"),
        ("person.erase", "personne effacée"),
        ("person.merge", "deux fiches réunies"),
        ("person.read", "fiche ouverte"),
        ("person.rename", "prénom changé"),
        ("profile.not_bound", "réponses d’un autre téléphone refusées"),
        ("server_epoch.drawn", "base plus ancienne qu’un téléphone"),
        ("staff.sign_in", "entrée dans la console"),
    ],

    oversight: "Contrôle",
    apart: "Réponses à part",
    apart_note: "Gardées, jamais perdues. Elles ne comptent pas tant qu’elles sont à part.",
    apart_none: "Aucune réponse n’est à part.",
    apart_silent: "Personnes qui n’ont pas dit « oui »",
    apart_since: |ago| format!("la plus ancienne : {ago}"),
    apart_reasons: &[
        (
            "bad_value",
            "Une valeur que ce serveur ne connaît pas. Après une mise à jour, essayez de les reprendre.",
        ),
        ("noncanonical", "Écrites d’une façon qui ne se lit pas."),
        ("oversize", "Trop longues."),
        ("time_overflow", "Une heure impossible."),
        (
            "fork",
            "Deux téléphones ont écrit sous le même numéro. Le téléphone les renvoie tout seul.",
        ),
        ("orphan_pair", "Elles attendent l’autre personne de la paire."),
        (
            "revoked_device",
            "D’un téléphone dont l’inscription était terminée. À vous de dire si elles comptent.",
        ),
        ("digest", "Abîmées en route."),
    ],
    apart_release: "Reprendre",
    apart_told: |done, still| match still {
        0 => format!("{done} reprise(s)."),
        _ => format!(
            "{done} reprise(s), {still} toujours à part : les règles d’aujourd’hui n’en veulent pas non plus."
        ),
    },

    merge: "Réunir avec une autre fiche",
    merge_what: |name| {
        format!(
            "La même personne a deux fiches ? Ses téléphones, ses réponses, ses groupes et vos notes vont sur la \
            fiche de {name}. Rien n’est perdu, rien ne compte deux fois."
        )
    },
    merge_with: "L’autre fiche, qui disparaît",
    merge_sure: "Oui, c’est la même personne. On ne peut pas les séparer ensuite.",

    erase: "Effacer cette personne",
    erase_what: "Tout part : le prénom, les réponses, vos notes, ici et sur ses téléphones au prochain réseau. On ne \
        peut pas revenir en arrière.",
    erase_sure: |name| format!("Oui, effacer {name} pour toujours"),
    erasures: "Effacements",
    erasures_note: "Une ligne par personne effacée. Aucun nom n’est gardé.",
    erasures_none: "Personne n’a été effacé.",
    erase_asked: |day, by| format!("Demandé le {day} par {by}"),
    erased_on: |done, of| match of {
        0 => "Effacé ici. Aucun téléphone n’était inscrit.".to_owned(),
        1 if done == 1 => "Effacé ici et sur son téléphone".to_owned(),
        _ => format!("Effacé ici, et sur {done} de {of} téléphones"),
    },
    erased_ended: |n| {
        let phones = if n == 1 { "1 téléphone".to_owned() } else { format!("{n} téléphones") };
        format!(
            "{phones} à l’inscription terminée : l’ordre est donné au prochain réseau, sans réponse possible."
        )
    },

    feedback: "Voix reçues",
    feedback_note: "Des mots dits aux créateurs de l’application. On ne sait pas qui parle. Effacés après 28 jours.",
    feedback_none: "Rien reçu.",
    feedback_where: |screen, app| format!("écran {screen}, application {app}"),
    feedback_heard: "Entendu",
    feedback_was_heard: "entendu",
    feedback_erase: "Effacer",

    group_name: "Nom du groupe",
    add_group: "Ajouter un groupe",
    group_reach: |persons, reached| {
        let persons =
            if persons == 1 { "1 personne".to_owned() } else { format!("{persons} personnes") };
        format!("{persons}, dont {reached} avec un téléphone inscrit")
    },
    phones_wanted: "Combien de téléphones ?",

    sheet_title: |name| format!("Fiche d’inscription : {name}"),
    sheet_steps: [
        "Ouvrez l’appareil photo du téléphone et visez l’image.",
        "Touchez l’adresse qui apparaît. L’application s’ouvre.",
        "Sans appareil photo : ouvrez l’adresse, puis tapez le code.",
    ],
    sheet_code: "Code",
    sheet_valid: |uses| {
        let phones =
            if uses == 1 { "un téléphone".to_owned() } else { format!("{uses} téléphones") };
        format!("Pour {phones}, pendant 3 jours.")
    },
    sheet_scan: "L’image à viser",
    sheet_bare_number: "Cette adresse est un numéro : elle sert à essayer. Les réponses restent liées à l’adresse \
        d’installation, et un numéro peut changer. Pour une vraie utilisation, donnez un nom qui reste.",
    sheet_not_secure: "Cette adresse ne marche que sur cet ordinateur. Pour les téléphones de la salle, relancez avec --lan.",
    room_title: "D’abord, une fois par téléphone : le certificat de la salle",
    room_steps: [
        "Sur le téléphone, ouvrez cette adresse et touchez « Télécharger ».",
        "Android : Réglages, Sécurité, Installer un certificat, Certificat CA.",
        "iPhone : Réglages, Profil téléchargé, Installer ; puis Général, Informations, Réglages des certificats : activez-le.",
        "Comparez l’empreinte du téléphone avec celle-ci.",
    ],
    room_fingerprint: "Empreinte (SHA-256)",
    room_limits: "Ce certificat ne vaut que pour les adresses privées et cette machine, rien d’autre.",
    print: "Imprimez cette page avec le navigateur.",

    three_touches: "Trois touches : à qui, quel pack, donner.",
    to_whom: "À qui ?",
    one_person: "Une seule personne",
    which_pack: "Quel pack ?",
    give: "Donner",
    given: |pack, who| format!("« {pack} » est donné à {who}."),
    give_note: "Arrive au prochain réseau et se place en premier. Rien n’est retiré, rien n’est imposé.",
    pack_size: |units, megabytes| {
        let scenes =
            if units == 1 { "1 scène".to_owned() } else { format!("{units} scènes ou séries") };
        format!("{scenes}, {megabytes} Mo")
    },
    voices: |langs| format!("aide avec voix : {langs}"),
    no_voices: "aide par images et voix française",
    no_packs: "Aucun pack sur ce serveur : lancez-le avec --packs.",
    choose_both: "Touchez un nom et un pack, puis « Donner ».",

    sign_in: "Ouvrir la console",
    sign_in_button: "Entrer",
    sign_in_once: "Ce lien sert une seule fois, pendant 15 minutes.",
    sign_in_help: "Pour entrer, ouvrez le lien affiché au démarrage du serveur. Il sert une seule fois ; redémarrez le \
        serveur pour en avoir un autre.",
    link_over: "Ce lien a déjà servi ou n’est plus valable. Redémarrez le serveur pour en avoir un autre.",
    not_safe: "La console ne s’ouvre pas ici",
    not_safe_how: "Cette connexion n’est pas protégée : un voisin de réseau pourrait lire les noms. Ouvrez la console en \
        HTTPS (lancez le serveur avec --lan), ou sur cet ordinateur avec l’adresse localhost.",
};
