//! Each kind renders with its conventions: step, kind, keys, one act with its ear, words beside every sign.

mod going_out;

use super::StepBody;
use crate::testing::{html, pic, play, said};
use app_domain::play::{DuoBegun, DuoWay};
use app_domain::view::{
    Body, DangerStage, DuoHalf, DuoStage, FormBox, Part, PutState, SpotView, Tap, Thing,
};
use content_pack::{Gesture, Letter, Pace, Rect};
use dioxus::prelude::*;

fn rect() -> Rect {
    Rect { x: 100, y: 200, w: 300, h: 250 }
}

fn spot(key: &str) -> SpotView {
    SpotView {
        key: key.into(),
        name: said(&format!("spot.{key}"), &key.replace('_', " ")),
        rect: rect(),
    }
}

/// What holds for every step.
fn holds(html: &str, kind: &str) {
    assert!(html.contains(&format!(r#"data-kind="{kind}""#)), "{html}");
    assert!(html.contains(r#"data-step="etape""#) && html.contains(r#"data-prompt="1""#), "{html}");
    assert!(html.contains(r#"data-tool="skip""#), "“pas maintenant” is missing: {html}");
    for button in html.split("<button").skip(1).map(|rest| rest.split("</button>").next().unwrap())
    {
        let (head, inside) = button.split_once('>').unwrap();
        let text: String = strip(inside);
        assert!(
            head.contains("aria-label") || !text.trim().is_empty(),
            "a sign without a word: {button}"
        );
    }
}

/// Text without tags.
fn strip(html: &str) -> String {
    html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect()
}

fn body_html(app: fn() -> Element, kind: &str) -> String {
    let html = html(app);
    holds(&html, kind);
    html
}

macro_rules! step {
    ($kind:literal, $body:expr) => {{
        fn app() -> Element {
            rsx! { StepBody { play: play($kind, $body), onanswer: |_| () } }
        }
        body_html(app, $kind)
    }};
}

#[test]
fn listen_says_lines_and_lets_people_be_touched() {
    let html = step!(
        "listen",
        Body::Listen {
            lines: vec![said("salut", "Salut."), said("prends", "Prends les bacs.")],
            taps: vec![Tap {
                spot: "sandrine".into(),
                rect: rect(),
                said: said("prends", "Prends les bacs.")
            }],
        }
    );
    assert!(
        html.contains(r#"data-key="sandrine""#) && html.contains("inset-inline-start:10%"),
        "{html}"
    );
    assert!(html.contains(r#"data-act="true""#) && html.contains("J’ai compris"), "{html}");
    assert!(html.contains(r#"data-ear="salut""#), "{html}");
}

#[test]
fn pick_picture_waits_for_a_picture() {
    let html = step!(
        "pick_picture",
        Body::PickPicture {
            hear: said("montrer", "Vous pouvez me montrer ?"),
            choices: vec![pic("g_montrer", "montrer"), pic("g_oui", "oui")],
        }
    );
    assert!(
        html.contains(r#"data-key="g_montrer""#) && html.contains(r#"aria-pressed="false""#),
        "{html}"
    );
    assert!(html.contains("btn--still") && html.contains(r#"aria-disabled="true""#), "{html}");
}

#[test]
fn pick_sound_shows_the_picture_and_the_lines() {
    let html = step!(
        "pick_sound",
        Body::PickSound {
            see: pic("trou", "un trou"),
            choices: vec![said("manque", "Il manque une lisse."), said("ok", "C'est bon.")],
        }
    );
    assert!(html.contains(r#"alt="un trou""#) && html.contains(r#"data-key="manque""#), "{html}");
}

#[test]
fn act_on_has_places_and_asking_is_always_possible() {
    let html = step!(
        "act_on",
        Body::ActOn {
            order: said("au_fond", "Mets les bacs au fond."),
            how: PutState::Put,
            spots: vec![spot("bacs_bleus"), spot("fond_gauche")],
            asks: vec![said("repeter", "Tu peux répéter ?")],
        }
    );
    assert!(
        html.contains(r#"aria-label="bacs bleus""#) && html.contains(r#"data-key="repeter""#),
        "{html}"
    );
}

#[test]
fn order_shows_the_next_place_and_what_is_left() {
    let html =
        step!("order", Body::Order { cards: vec![said("a", "Je regarde"), said("b", "Je mets")] });
    assert_eq!(html.matches("slot--empty").count(), 1, "{html}");
    assert_eq!(html.matches("left__card").count(), 2, "{html}");
    assert!(html.contains("et après"), "{html}");
}

#[test]
fn say_is_judged_by_nobody() {
    let html = step!(
        "say",
        Body::Say { hear: None, models: vec![said("manque", "Il me manque les gants.")] }
    );
    assert!(html.contains("Votre voix reste sur ce téléphone"), "{html}");
    assert!(
        html.contains(r#"data-tool="felt-alone""#) && html.contains(r#"data-key="rec""#),
        "{html}"
    );
}

#[test]
fn say_draws_the_voice_of_the_model() {
    let html = step!("say", {
        let hash = content_pack::BlobHash([1; 32]);
        let shape = Some(vec![0, 50, 100]);
        let clip = content_pack::Clip { ogg: hash, m4a: hash, ms: 900, human: false, shape };
        let model = app_domain::view::Said { clip: Some(clip), ..said("manque", "Il manque.") };
        Body::Say { hear: None, models: vec![model, said("fini", "J'ai fini.")] }
    });
    // One has a shape; the other is of a pack made before, and is heard all the same.
    assert_eq!(html.matches(r#"class="wave""#).count(), 1, "{html}");
    assert_eq!(html.matches("<rect").count(), 3, "{html}");
}

#[test]
fn dialogue_keeps_what_was_answered_in_view() {
    let html = step!(
        "dialogue",
        Body::Dialogue {
            thread: Some(said("fais_bien", "Tu fais bien de demander.")),
            hear: vec![said("prends", "Prends les deux bacs bleus.")],
            replies: vec![said("oui", "Oui, oui."), said("pas_compris", "Je n'ai pas compris.")],
            taps: vec![],
        }
    );
    assert!(html.contains("thread") && html.contains(r#"data-key="pas_compris""#), "{html}");
}

#[test]
fn react_gestures_are_words_and_signs() {
    let html = step!(
        "react",
        Body::React {
            signal: said("stop", "Stop !"),
            calls_for: Gesture::Stop,
            gestures: vec![Gesture::Go, Gesture::Stop, Gesture::Freeze],
            pace: Pace::Calm,
        }
    );
    assert!(html.contains(r#"data-key="freeze""#) && html.contains("Je ne bouge plus"), "{html}");
}

#[test]
fn panorama_turns_by_two_arrows_and_its_spots_are_buttons() {
    let html = step!(
        "panorama",
        Body::Panorama {
            panorama: pic("chantier_360", "un chantier"),
            spots: vec![spot("tremie"), spot("echelle")],
            found: vec!["echelle".into()],
            stage: DangerStage::Find,
            more: true,
        }
    );
    assert!(
        html.contains(r#"data-tool="turn-left""#) && html.contains(r#"data-key="tremie""#),
        "{html}"
    );
    assert!(html.contains("is-found"), "{html}");
}

#[test]
fn panorama_then_asks_what_may_happen() {
    let html = step!(
        "panorama",
        Body::Panorama {
            panorama: pic("chantier_360", "un chantier"),
            spots: vec![],
            found: vec![],
            stage: DangerStage::May {
                at: rect(),
                see: said("v_trou", "Il y a un trou."),
                choices: vec![said("m_trou", "On peut tomber.")]
            },
            more: true,
        }
    );
    assert!(
        html.contains("Qu’est-ce qui peut arriver") && html.contains(r#"data-key="m_trou""#),
        "{html}"
    );
}

#[test]
fn sequence_has_letters_and_two_ways_not_to_be_sure() {
    let html = step!(
        "sequence",
        Body::Sequence {
            view: pic("vue", "une route"),
            film: None,
            parts: vec![Part {
                ask: said("stop.ask", "Ici, je dois…"),
                letters: vec![
                    (Letter::A, said("stop.A", "m'arrêter")),
                    (Letter::B, said("stop.B", "passer"))
                ],
            }],
            plain: None,
        }
    );
    assert!(
        html.contains(r#"data-key="A""#) && html.contains(r#"data-tool="unsure-rule""#),
        "{html}"
    );
}

#[test]
fn a_film_is_offered_where_there_is_one() {
    let html = step!("sequence", {
        let view = pic("vue", "une route");
        let film = view.still.clone();
        let parts = vec![Part { ask: said("q", "Je passe ?"), letters: vec![] }];
        Body::Sequence { view, film, parts, plain: None }
    });
    assert!(html.contains(r#"data-tool="film""#) && html.contains("Voir le film"), "{html}");
    // The still is there before anybody asks, and nothing is played by itself.
    assert!(html.contains("<img") && !html.contains("<video"), "{html}");
}

#[test]
fn promise_may_wait() {
    let html = step!(
        "promise",
        Body::Promise { choices: vec![said("p1", "Je demande."), said("p2", "Je montre.")] }
    );
    assert!(html.contains("Pas maintenant") && html.contains(r#"data-key="p1""#), "{html}");
}

#[test]
fn in_arabic_the_words_turn_and_the_french_does_not() {
    fn app() -> Element {
        let lang = use_signal(|| "ar".to_owned());
        use_context_provider(|| crate::Tongue(lang.into()));
        let mut prompt = use_context_provider(crate::Prompt::new);
        use_hook(|| prompt.toggle_gloss());
        let body = Body::PickSound {
            see: pic("trou", "un trou"),
            choices: vec![said("manque", "Il manque une lisse.")],
        };
        rsx! {
            crate::parts::Frame { screen: "play", lang: "ar", StepBody { play: play("pick_sound", body), onanswer: |_| () } }
        }
    }
    let html = html(app);
    assert!(html.contains(r#"lang="ar" dir="rtl" data-screen="play""#), "{html}");
    assert!(
        html.contains(r#"<span class="reply__fr" lang="fr" dir="ltr">Il manque une lisse.</span>"#),
        "{html}"
    );
    assert!(html.contains(r#"<span class="reply__own" lang="ar" dir="rtl">"#), "{html}");
}

#[test]
fn words_of_a_wall_stand_beside_their_pictures() {
    let html = step!(
        "match_word",
        Body::MatchWord {
            labels: vec![said("l_danger", "DANGER"), said("l_sortie", "SORTIE")],
            pictures: vec![pic("p_sortie", "une sortie"), pic("p_danger", "un danger")],
            tied: vec![("l_danger".into(), "p_danger".into())],
        }
    );
    assert_eq!(html.matches("is-tied").count(), 2, "{html}");
    assert!(html.contains("DANGER") && html.contains(r#"data-key="p_sortie""#), "{html}");
    assert!(html.contains(r#"aria-disabled="true""#), "nothing is chosen yet: {html}");
}

#[test]
fn a_word_to_build_is_heard_and_not_read() {
    let html = step!(
        "build_word",
        Body::BuildWord {
            word: said("word.repeter", "répéter"),
            count: 3,
            bits: vec![said("word.repeter.1", "pé"), said("word.repeter.0", "ré")],
            apart: vec![said("word.repeter.0", "ré")],
        }
    );
    assert!(
        html.contains(r#"data-tool="pieces""#) && html.contains(r#"data-key="word.repeter.0""#),
        "{html}"
    );
    assert_eq!(html.matches("is-to-come").count() + html.matches("is-next").count(), 3, "{html}");
    assert!(!strip(&html).contains("répéter"), "its letters are what one looks for: {html}");
}

#[test]
fn a_figure_is_dialled_by_big_keys_that_say_themselves() {
    let html = step!(
        "dial",
        Body::Dial {
            hear: said("heure", "Demain, à 7 h 30."),
            between: vec![String::new(), String::new(), "h".into(), String::new(), String::new()],
            least: 4,
            most: 4,
        }
    );
    for key in ["0", "7", "9"] {
        assert!(html.contains(&format!(r#"data-key="{key}""#)), "{key}: {html}");
    }
    assert_eq!(html.matches(r#"class="blank"#).count(), 4, "{html}");
    assert!(html.contains(r#"data-tool="backspace""#) && !html.contains("7 h 30"), "{html}");
}

#[test]
fn a_form_shows_what_is_written_and_the_box_to_fill() {
    let html = step!("form", {
        let boxed =
            |spot: &str, written, here| FormBox { spot: spot.into(), rect: rect(), written, here };
        Body::Form {
            paper: pic("releve", "un relevé d'heures"),
            boxes: vec![
                boxed("lundi", Some(said("field.lundi", "7 h")), false),
                boxed("mardi", None, true),
            ],
            hear: said("huit", "Mardi, huit heures."),
            choices: vec![said("field.mardi", "8 h"), said("field.lundi", "7 h")],
        }
    });
    assert!(
        html.contains("paper__box is-here") && html.contains(r#"data-key="field.mardi""#),
        "{html}"
    );
    assert!(html.contains(r#"<section class="paper" dir="ltr" lang="fr""#), "{html}");
}

#[test]
fn a_duo_asks_who_is_there_and_being_alone_is_an_answer() {
    let html = step!("duo", duo(DuoStage::Who));
    for way in ["one-phone", "two-phones", "alone"] {
        assert!(html.contains(&format!(r#"data-tool="{way}""#)), "{way}: {html}");
    }
}

#[test]
fn who_tells_sees_everything_and_who_finds_sees_holes() {
    let told = step!("duo", duo(begun(DuoWay::Teller)));
    assert!(told.contains(r#"data-code="0721""#) && told.contains("la table"), "{told}");
    let found = step!("duo", duo(begun(DuoWay::Finder)));
    assert!(found.contains("fact__hole") && found.contains(r#"data-key="table""#), "{found}");
    assert!(!found.contains("0721"), "the code is for the other phone: {found}");
}

fn thing(key: &str, name: &str) -> Thing {
    Thing { key: key.into(), said: said(key, name), at: None }
}

fn begun(way: DuoWay) -> DuoStage {
    DuoStage::Begun {
        begun: DuoBegun { way, seed: 721 },
        rows: vec![(thing("bac", "le bac"), thing("table", "la table"))],
        options: vec![thing("table", "la table")],
        by_place: true,
    }
}

fn duo(stage: DuoStage) -> Body {
    let half = |task: &str| DuoHalf {
        task: said(task, task),
        picture: Some(pic("plan", "un plan")),
        tools: vec![said("ou", "C'est où ?")],
    };
    Body::Duo { stage, teller: half("dites"), finder: half("demandez"), together: true, seed: 721 }
}

#[test]
fn telling_says_what_was_promised_and_that_no_answer_is_wrong() {
    let html = step!(
        "debrief",
        Body::Debrief {
            promised: Some(said("p_montrer", "Je demande : montrez-moi.")),
            choices: vec![said("d_oui", "Oui."), said("d_non", "Pas encore.")],
        }
    );
    assert!(html.contains("montrez-moi") && html.contains(r#"data-key="d_non""#), "{html}");
    assert!(html.contains("Toutes les réponses sont bonnes"), "{html}");
}
