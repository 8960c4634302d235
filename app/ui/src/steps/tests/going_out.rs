//! The road, and the cards of an outing.

use super::{holds, strip};
use crate::steps::StepBody;
use crate::testing::{html, play, said};
use app_domain::event::PieceKind;
use app_domain::road::{Drive, drives};
use app_domain::view::{Body, CardStage, MadeView, ObservedView, OutingCard};
use content_pack::{Act, Blank, Observer, OutingTime};
use dioxus::prelude::*;
use std::collections::BTreeMap;

fn drive(model: &str, road: &str) -> Drive {
    let act = Act::Drive {
        model: model.to_owned(),
        vehicle: "van".to_owned(),
        speed: vec![30, 50],
        road: vec![road.to_owned()],
        goal: String::new(),
        facts: vec![],
        figures: BTreeMap::new(),
    };
    drives(&act).remove(0)
}

macro_rules! shown {
    ($kind:literal, $body:expr) => {{
        fn app() -> Element {
            rsx! { StepBody { play: play($kind, $body), onanswer: |_| () } }
        }
        let html = html(app);
        holds(&html, $kind);
        html
    }};
}

#[test]
fn a_wet_road_keeps_the_dry_one_above_and_has_one_pedal() {
    let html = shown!("drive", Body::Drive { drive: drive("stopping", "wet"), van: true });
    assert_eq!(html.matches(r#"class="ruler__r""#).count(), 2, "{html}");
    assert_eq!(html.matches(r#"data-act="true""#).count(), 1);
    assert!(html.contains("Je freine") && html.contains(r#"data-tool="show-me""#), "{html}");
    // The dry road is known; the wet one is not, before the pedal.
    assert!(html.contains(r#"data-mm="25000""#) && strip(&html).contains("? m"), "{html}");
    assert!(html.contains(r#"data-speed="50""#), "the dial begins at the fastest: {html}");
}

#[test]
fn a_distance_and_a_speed_are_chosen_and_confirmed() {
    let gap = shown!("drive", Body::Drive { drive: drive("gap", "dry"), van: false });
    assert!(gap.contains(r#"data-gap="2""#) && gap.contains("route-devant"), "{gap}");
    let speed = shown!("drive", Body::Drive { drive: drive("speed", "bend"), van: true });
    assert!(speed.contains("drive__limit") && speed.contains("route-virage"), "{speed}");
    assert!(speed.contains("is-end"), "the end of what one sees is on the ruler: {speed}");
}

fn card(stage: CardStage, pieces: Vec<MadeView>) -> Body {
    Body::Card(OutingCard { key: "etape".into(), stage, private: true, pieces, shared: Some(true) })
}

fn piece(field: &str, kind: PieceKind, text: &str) -> MadeView {
    let photo = (kind == PieceKind::Photo).then(|| "data:image/jpeg;base64,AA".into());
    MadeView { card: "etape".into(), field: field.into(), kind, text: text.into(), photo }
}

#[test]
fn who_goes_is_asked_and_what_was_made_is_seen_again() {
    let html =
        shown!("threshold", card(CardStage::Who, vec![piece("photo", PieceKind::Photo, "")]));
    assert!(html.contains(r#"data-tool="together""#) && html.contains(r#"data-tool="alone""#));
    assert!(
        html.contains("data:image/jpeg") && html.contains(r#"data-tool="stop-sharing""#),
        "{html}"
    );
    assert!(html.contains("Le groupe ne voit encore rien."), "never pretend: {html}");
}

#[test]
fn days_may_lie_before_the_outing() {
    let html = shown!("threshold", card(CardStage::Threshold(OutingTime::During), vec![]));
    assert!(html.contains(r#"data-tool="later""#) && html.contains("On y est"), "{html}");
}

#[test]
fn an_hour_is_seen_in_its_blank_and_everything_stays_here() {
    fn stage() -> CardStage {
        CardStage::Fill(vec![Blank::Time, Blank::Place, Blank::Cost])
    }
    let html = shown!("card", card(stage(), vec![piece("time", PieceKind::Figure, "1400")]));
    assert!(html.contains("14 h 00") && html.matches("is-full").count() == 1, "{html}");
    assert!(html.contains("Ça reste sur ce téléphone."), "{html}");
}

#[test]
fn without_a_camera_it_is_said_and_the_card_is_still_done() {
    let html = shown!("card", card(CardStage::Photo, vec![]));
    assert!(html.contains("Pas de photo ici.") && html.contains(r#"data-act="true""#), "{html}");
}

#[test]
fn asking_somebody_has_sentences_and_what_may_be_answered() {
    let html = shown!(
        "card",
        card(
            CardStage::Ask {
                offer: vec![said("photo_q", "On peut prendre une photo ?")],
                hear: vec![said("sans_flash", "Oui, mais sans flash.")],
            },
            vec![],
        )
    );
    assert!(html.contains(r#"data-key="photo_q""#) && html.contains("sans flash"), "{html}");
}

#[test]
fn help_that_faded_can_be_had_again() {
    fn tell() -> CardStage {
        CardStage::Tell {
            seconds: 30,
            partner: false,
            pictures: vec![],
            shows: false,
            start: vec![],
            again: Some((vec![], vec![said("jaime", "J'aime bien.")])),
        }
    }
    let html = shown!("card", card(tell(), vec![]));
    assert!(html.contains(r#"data-tool="more-help""#) && !html.contains("aime bien"), "{html}");
}

#[test]
fn what_was_seen_is_seen_or_not_yet_and_never_a_mark() {
    fn stage() -> CardStage {
        let said = said("o_salue", "A salué et remercié.");
        let seen = ObservedView { said, by: vec![(Observer::Moi, true)] };
        CardStage::Observe { by: vec![Observer::Moi, Observer::Partner], seen: vec![seen] }
    }
    let html = shown!("card", card(stage(), vec![]));
    assert!(
        html.contains(r#"data-key="seen:o_salue""#)
            && html.contains(r#"data-key="not-yet:o_salue""#)
    );
    assert!(html.contains(r#"aria-pressed="true""#), "{html}");
}
