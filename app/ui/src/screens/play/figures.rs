//! What was chosen and what was meant, above the feedback: pictures side by side, cards in their order, answers of a
//! road question. Each keeps its ear, so that a miss teaches too.

use super::feedback::meant;
use crate::parts::{CloseUp, Ear, Icon, IconSize, Said as Text, Sign};
use crate::steps::{Driven, figure_words, gesture_sign, gesture_words};
use crate::{Words, use_media, use_tr};
use app_domain::view::{
    Body, Chosen, DangerStage, Feedback, Part, Pic, PlayView, Said, SpotView, Thing,
};
use content_pack::{Letter, LineKey, Rect};
use dioxus::prelude::*;

/// What stays in view above the sheet.
#[component]
pub(super) fn Figures(play: PlayView, feedback: Feedback) -> Element {
    let wanted = meant(&feedback).cloned();
    let right = wanted.as_ref().unwrap_or(&feedback.chosen);
    match (&play.body, right) {
        (Body::Order { cards }, Chosen::Cards(order)) => rsx! {
            InOrder { cards: cards.clone(), order: order.clone() }
        },
        (Body::Sequence { view, parts, .. }, Chosen::Letters(letters)) => rsx! {
            RoadAnswers { view: view.clone(), parts: parts.clone(), right: letters.clone() }
        },
        (_, Chosen::Driving(..)) => rsx! { Roads { chosen: feedback.chosen.clone(), wanted } },
        _ => rsx! {
            Pair { play, chosen: feedback.chosen.clone(), good: feedback.good, wanted }
        },
    }
}

/// A way of driving, and after a miss one that does what was asked, on rulers of one length.
#[component]
fn Roads(chosen: Chosen, wanted: Option<Chosen>) -> Element {
    let Chosen::Driving(drive, speed, gap) = chosen else { return rsx! {} };
    let wanted = wanted.and_then(|wanted| match wanted {
        Chosen::Driving(_, speed, gap) => Some((speed, gap)),
        _ => None,
    });
    rsx! {
        Driven { drive, speed, gap, wanted }
    }
}

/// What was chosen; and beside it what was meant, after a miss.
#[component]
fn Pair(play: PlayView, chosen: Chosen, good: bool, wanted: Option<Chosen>) -> Element {
    let class = if wanted.is_some() { "fb" } else { "fb fb--one" };
    rsx! {
        div { class,
            Figure { play: play.clone(), chosen, it: good }
            if let Some(chosen) = wanted {
                Figure { play, chosen, it: true }
            }
        }
    }
}

/// One thing named: its picture when it has one, its words, its ear.
#[component]
fn Figure(play: PlayView, chosen: Chosen, it: bool) -> Element {
    let tr = use_tr();
    let class = if it { "fbc fbc--it" } else { "fbc" };
    let words = match &chosen {
        Chosen::Picture(pic) => Words::from(pic),
        Chosen::Line(said) | Chosen::Spot(said) => Words::from(said),
        Chosen::Gesture(gesture) => gesture_words(*gesture, tr),
        Chosen::Pieces(pieces) => return rsx! { Pieces { pieces: pieces.clone(), class } },
        Chosen::Filled(things) => return rsx! { Filled { things: things.clone(), class } },
        Chosen::Digits(text) => return rsx! { Digits { text: text.clone(), class } },
        Chosen::Letters(_) | Chosen::Cards(_) | Chosen::Driving(..) | Chosen::Nothing => {
            Words::default()
        }
    };
    rsx! {
        figure { class,
            Shown { play, chosen }
            if !words.text.is_empty() {
                figcaption { class: "fbc__cap",
                    Text { words: words.clone() }
                    Ear { words }
                }
            }
        }
    }
}

/// The picture of a thing: its own, the region of the scene where it is, or the sign of a gesture.
#[component]
fn Shown(play: PlayView, chosen: Chosen) -> Element {
    let media = use_media();
    if let Chosen::Gesture(gesture) = &chosen {
        return rsx! { span { class: "fbc__sign", Icon { sign: gesture_sign(*gesture), size: IconSize::Huge } } };
    }
    let own = match &chosen {
        Chosen::Picture(pic) => Some(pic),
        Chosen::Line(said) => said.picture.as_ref(),
        _ => None,
    };
    let rect = if own.is_some() { None } else { region(&play.body, &chosen) };
    match media.pic(own.or_else(|| scene(&play))) {
        Some(src) => rsx! { CloseUp { src, alt: "", rect } },
        None => rsx! { span {} },
    }
}

/// A word as it was laid, each piece heard by the ear.
#[component]
fn Pieces(pieces: Vec<Said>, class: &'static str) -> Element {
    let mut said: Vec<Words> = pieces.iter().map(Words::from).collect();
    let whole: String = pieces.iter().map(|piece| piece.fr.as_str()).collect();
    let first = if said.is_empty() { Words::default() } else { said.remove(0) };
    rsx! {
        figure { class: "{class} fbc--text",
            p { class: "fbc__text", lang: "fr", dir: "ltr", "{whole}" }
            figcaption { class: "fbc__cap", Ear { words: first, then: said } }
        }
    }
}

/// What was found, or should have been, row by row.
#[component]
fn Filled(things: Vec<Thing>, class: &'static str) -> Element {
    rsx! {
        figure { class: "{class} fbc--text",
            ol { class: "fbc__rows",
                for thing in things {
                    li { key: "{thing.key}", class: "row",
                        Text { words: Words::from(&thing.said), class: "grow" }
                        Ear { words: Words::from(&thing.said) }
                    }
                }
            }
        }
    }
}

/// A figure, its digits said one by one.
#[component]
fn Digits(text: String, class: &'static str) -> Element {
    let mut said = figure_words(&text, use_tr());
    let first = if said.is_empty() { Words::default() } else { said.remove(0) };
    rsx! {
        figure { class: "{class} fbc--text",
            p { class: "fbc__text", dir: "ltr", "{text}" }
            figcaption { class: "fbc__cap", Ear { words: first, then: said } }
        }
    }
}

/// What the step plays on.
const fn scene(play: &PlayView) -> Option<&Pic> {
    match &play.body {
        Body::Panorama { panorama, .. } => Some(panorama),
        _ => play.picture.as_ref(),
    }
}

/// Where the chosen thing is in the scene: its region, or that of the danger in hand.
fn region(body: &Body, chosen: &Chosen) -> Option<Rect> {
    let of = |spots: &[SpotView]| match chosen {
        Chosen::Spot(name) => spots.iter().find(|spot| spot.name.key == name.key).map(|s| s.rect),
        _ => None,
    };
    match body {
        Body::ActOn { spots, .. } => of(spots),
        Body::Panorama {
            stage: DangerStage::May { at, .. } | DangerStage::Then { at, .. },
            ..
        } => Some(*at),
        Body::Panorama { spots, .. } => of(spots),
        _ => None,
    }
}

/// The cards in their right order.
#[component]
fn InOrder(cards: Vec<Said>, order: Vec<LineKey>) -> Element {
    let media = use_media();
    let laid = order.iter().filter_map(|key| cards.iter().find(|card| card.key == *key));
    rsx! {
        ol { class: "slots slots--told",
            for (at , card) in laid.enumerate() {
                li { key: "{card.key}", class: "slot",
                    span { class: "slot__n", "{at + 1}" }
                    if let Some(src) = media.pic(card.picture.as_ref()) {
                        img { src, alt: "" }
                    } else { span {} }
                    p { Text { words: Words::from(card) } }
                    Ear { words: Words::from(card) }
                }
            }
        }
    }
}

/// The view, and each right answer under its question.
#[component]
fn RoadAnswers(view: Pic, parts: Vec<Part>, right: Vec<Letter>) -> Element {
    let media = use_media();
    rsx! {
        div { class: "told",
            if let Some(src) = media.pic(Some(&view)) {
                div { class: "picture told__view", img { src, alt: view.alt.clone() } }
            }
            for (letter , said) in parts.iter().flat_map(|part| &part.letters).filter(|(letter, _)| right.contains(letter)) {
                div { key: "{letter.as_str()}", class: "told__answer",
                    span { class: "answer__letter", "{letter.as_str()}" }
                    p { class: "grow", Text { words: Words::from(said) } }
                    Icon { sign: Sign::Check }
                    Ear { words: Words::from(said) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{html, pic, play, said};
    use app_domain::view::PutState;

    fn told(chosen: Chosen, wanted: Option<Chosen>) -> Feedback {
        let good = wanted.is_none();
        Feedback { good, chosen, wanted, say: vec![], pictures: vec![], again: !good }
    }

    #[test]
    fn a_region_is_seen_close_and_has_its_ear() {
        fn app() -> Element {
            let name = said("spot.sac", "le sac");
            let rect = Rect { x: 0, y: 0, w: 200, h: 200 };
            let spot =
                SpotView { key: "sac".into(), name: Said { picture: None, ..name.clone() }, rect };
            let body = Body::ActOn {
                order: said("pose", "Pose le sac."),
                how: PutState::Touch,
                spots: vec![spot.clone()],
                asks: vec![],
            };
            rsx! { Figures { play: play("act_on", body), feedback: told(Chosen::Spot(spot.name), None) } }
        }
        let html = html(app);
        assert!(html.contains("le sac") && html.contains(r#"data-ear="spot.sac""#), "{html}");
        assert!(html.contains("scale(2.5)"), "{html}");
    }

    #[test]
    fn after_a_miss_the_cards_stand_in_their_right_order() {
        fn app() -> Element {
            let cards = vec![said("deux", "Après."), said("un", "D'abord.")];
            let right = Chosen::Cards(vec!["un".into(), "deux".into()]);
            let missed = Chosen::Cards(vec!["deux".into(), "un".into()]);
            rsx! { Figures { play: play("order", Body::Order { cards }), feedback: told(missed, Some(right)) } }
        }
        let html = html(app);
        let (first, second) = (html.find(r#"data-ear="un""#), html.find(r#"data-ear="deux""#));
        assert!(first.is_some() && first < second, "{html}");
    }

    #[test]
    fn a_road_question_shows_its_view_and_its_right_answers_only() {
        fn app() -> Element {
            let letters = vec![(Letter::A, said("q.A", "oui")), (Letter::B, said("q.B", "non"))];
            let parts = vec![Part { ask: said("q.ask", "Je peux passer ?"), letters }];
            let body =
                Body::Sequence { view: pic("stop", "un stop"), film: None, parts, plain: None };
            let wanted = Chosen::Letters(vec![Letter::B]);
            rsx! { Figures { play: play("sequence", body), feedback: told(Chosen::Letters(vec![Letter::A]), Some(wanted)) } }
        }
        let html = html(app);
        assert!(html.contains("un stop") && html.contains(r#"data-ear="q.B""#), "{html}");
        assert!(!html.contains(r#"data-ear="q.A""#), "{html}");
    }

    #[test]
    fn a_gesture_is_its_sign() {
        fn app() -> Element {
            let gesture = content_pack::Gesture::Stop;
            let body = Body::React {
                signal: said("stop", "Stop !"),
                calls_for: gesture,
                gestures: vec![gesture],
                pace: content_pack::Pace::Calm,
            };
            rsx! { Figures { play: play("react", body), feedback: told(Chosen::Gesture(gesture), None) } }
        }
        let html = html(app);
        assert!(html.contains("fbc__sign") && html.contains("Je stoppe"), "{html}");
    }
}
