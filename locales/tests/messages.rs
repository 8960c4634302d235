//! What holds for every message of every language.

use locales::{Tr, catalogue, languages, reviewed};

/// Words that no learner's screen says, from the product's list of words to avoid.
const AVOIDED: &[&str] = &[
    "élève",
    "cours",
    "classe",
    "leçon",
    "leçons",
    "devoir",
    "devoirs",
    "professeur",
    "note",
    "exercice",
    "exercices",
    "examen",
    "faute",
    "erreur",
    "échec",
    "raté",
    "perdu",
    "faux",
    "mauvais",
    "mauvaise",
    "inactif",
    "inactive",
    "décrocheur",
    "abandon",
    "disparu",
    "absent",
    "analphabète",
    "illettré",
    "illettronisme",
    "niveau",
    "faible",
    "fle",
    "bénéficiaire",
    "public",
    "usager",
    "cas",
    "invisible",
    "migrant",
    "étranger",
    "primo-arrivant",
    "sans-papiers",
    "handicapé",
    "sourd-muet",
    "autiste",
    "classement",
    "meilleur",
    "dernier",
    "top",
    "score",
    "streak",
    "série",
    "retard",
    "obligatoire",
    "rupture",
    "motif",
    "identifiant",
    "mot de passe",
    "formulaire",
    "synchroniser",
    "cookies",
    "cloud",
    "impact",
    "surveiller",
    "contrôler",
    "senior",
    "chômeur",
    "signalement",
    "dénoncer",
    "coupable",
];

/// French in every language: what a trainer reads aloud from a card, who answers a telephone number.
fn is_a_sign(entry: &locales::Entry) -> bool {
    matches!(entry.screen, "sign" | "number")
}

fn every_tr() -> impl Iterator<Item = Tr> {
    languages().iter().map(|language| Tr::new(language.code))
}

#[test]
fn every_message_speaks_in_every_language() {
    for tr in every_tr() {
        for entry in catalogue() {
            let said = tr.spoken(entry.id).unwrap();
            assert!(said.chars().any(char::is_alphanumeric), "{} {}", tr.lang(), entry.id);
            assert!(!said.contains(['{', '\u{2068}']), "{} {}: {said}", tr.lang(), entry.id);
        }
    }
}

#[test]
fn every_message_without_variable_is_found_in_its_own_language() {
    for tr in every_tr() {
        for entry in catalogue().iter().filter(|entry| entry.variables.is_empty()) {
            let message = tr.by_id(entry.id).unwrap();
            let lang = if is_a_sign(entry) { "fr" } else { tr.lang() };
            assert_eq!(message.lang, lang, "{}", entry.id);
            assert_ne!(message.text, entry.id);
        }
    }
}

#[test]
fn a_message_with_a_variable_is_not_found_by_its_id_alone() {
    assert_eq!(Tr::new("fr").by_id("send-received-by"), None);
    assert_eq!(Tr::new("fr").by_id("nothing-of-ours"), None);
}

#[test]
fn french_avoids_the_words_of_school_and_of_blame() {
    for entry in catalogue() {
        let french = Tr::new("fr");
        let text = french.by_id(entry.id).map_or_else(String::new, |message| message.text);
        // "Rien n'est perdu" is the product's own sentence after a long pause.
        let lower = text.to_lowercase().replace("rien n’est perdu", "");
        let padded = format!(" {} ", lower.replace(|c: char| !c.is_alphanumeric(), " "));
        for word in AVOIDED {
            assert!(!padded.contains(&format!(" {word} ")), "{}: {text}", entry.id);
        }
    }
}

#[test]
fn french_controls_keep_their_promise_of_five_words() {
    for entry in catalogue().iter().filter(|entry| entry.screen == "frame") {
        let Some(message) = Tr::new("fr").by_id(entry.id) else {
            continue;
        };
        assert!(message.text.split(' ').count() <= 5, "{}", message.text);
    }
}

#[test]
fn an_unknown_language_is_french() {
    let tr = Tr::new("tlh");
    assert_eq!(tr.lang(), "fr");
    assert_eq!(tr.home_resume().text, "Reprendre");
}

#[test]
fn french_comes_first_and_codes_are_unique() {
    let mut codes: Vec<_> = languages().iter().map(|language| language.code).collect();
    assert_eq!(codes.first(), Some(&"fr"));
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), languages().len());
}

#[test]
fn plurals_follow_the_number() {
    let tr = Tr::new("fr");
    assert_eq!(tr.home_minutes(1).text, "1 minute");
    assert_eq!(tr.home_minutes(4).text, "4 minutes");
    assert_eq!(tr.send_only_here(0).text, "0 réponse est seulement ici.");
}

#[test]
fn a_name_is_shown_and_never_spoken() {
    let message = Tr::new("fr").send_received_by("Nadia");
    assert_eq!(message.text, "Reçu par Nadia");
    assert_eq!(message.say(), "Reçu par la personne qui vous suit");
}

#[test]
fn a_reviewed_language_has_a_reviewer() {
    for language in languages() {
        assert_eq!(reviewed(language.code), !language.reviewer.is_empty());
    }
    assert!(!reviewed("tlh"));
}

#[test]
fn french_numbers_are_spelled_for_the_voice() {
    let tr = Tr::new("fr");
    let spoken = [tr.emergency_15(), tr.emergency_18(), tr.emergency_112(), tr.emergency_114()];
    for message in spoken {
        assert!(!message.say().contains(|c: char| c.is_ascii_digit()), "{}", message.say());
    }
}

#[test]
fn every_sign_of_a_card_is_shown_as_printed_and_said_by_its_french_name() {
    let signs: Vec<_> = catalogue().iter().filter(|entry| entry.screen == "sign").collect();
    let arabic = |id: &str| Tr::new("ar").by_id(id).unwrap();
    let shown: String = signs.iter().map(|sign| arabic(sign.id).text).collect();
    // After the signs, the speeds a driver chooses (`drive`), shown as on a dial.
    let (card, speeds) = shown.split_at(32);
    assert_eq!(card, "0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    assert!(speeds.starts_with("10 km/h20 km/h") && speeds.ends_with("130 km/h"), "{speeds}");
    assert_eq!(arabic("sign-w").say(), "double vé");
    assert!(signs.iter().all(|sign| !arabic(sign.id).say().contains(|c: char| c.is_ascii_digit())));
}

#[test]
fn the_languages_of_the_frame_are_here() {
    let here: Vec<_> = languages().iter().map(|language| language.code).collect();
    let all = ["fr", "en", "ar", "prs", "ps", "uk", "ru", "tr", "pt", "es", "ro", "so", "ti"];
    assert_eq!(here, all);
}

#[test]
fn arabic_dari_and_pashto_read_from_right_to_left() {
    for tr in every_tr() {
        let rtl = ["ar", "prs", "ps"].contains(&tr.lang());
        assert_eq!(tr.is_right_to_left(), rtl, "{}", tr.lang());
    }
}

#[test]
fn ukrainian_counts_in_three_ways() {
    let tr = Tr::new("uk");
    let minutes = [1, 3, 5, 21].map(|count| tr.home_minutes(count).text);
    assert_eq!(minutes, ["1 хвилина", "3 хвилини", "5 хвилин", "21 хвилина"]);
}

#[test]
fn arabic_counts_in_its_own_way() {
    let tr = Tr::new("ar");
    assert!(tr.home_minutes(2).text.starts_with("دقيقتان"));
    assert!(tr.home_minutes(5).text.ends_with("دقائق"));
}

#[test]
fn arabic_is_shown_bare_and_spoken_with_its_vowels() {
    let message = Tr::new("ar").frame_not_now();
    assert_eq!(message.text, "ليس الآن");
    assert_eq!(message.say(), "لَيْسَ الآن");
    for entry in catalogue().iter().filter(|entry| !is_a_sign(entry)) {
        let said = Tr::new("ar").spoken(entry.id).unwrap();
        let vowels = said.contains(|c| ('\u{64b}'..='\u{652}').contains(&c));
        assert!(vowels, "{}: {said}", entry.id);
    }
}

#[test]
fn a_latin_name_is_isolated_in_a_right_to_left_sentence() {
    let text = Tr::new("ar").send_received_by("Nadia").text;
    assert!(text.contains("\u{2068}Nadia\u{2069}"), "{text}");
    assert!(!Tr::new("fr").send_received_by("Nadia").text.contains('\u{2068}'));
}

#[test]
fn a_language_without_a_voice_ships_switched_off() {
    let off = languages().iter().filter(|language| !language.enabled);
    assert_eq!(off.map(|language| language.code).collect::<Vec<_>>(), ["ps", "so", "ti"]);
    assert!(languages().iter().all(|language| language.enabled == language.voice.is_some()));
}
