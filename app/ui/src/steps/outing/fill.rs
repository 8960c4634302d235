//! What was decided together: an hour, a place, a way, a price, a photograph of the entrance. Nobody has to write: one
//! dials, one says, one takes a photograph. All of it stays on this phone.

use super::find::{Pad, TakePhoto};
use super::voice::VoiceOf;
use super::{CardStageView, Done, use_outing};
use crate::parts::{Act, ActKind, Ear, EarKind, Icon, Keys, Mark, Press, Said as Text, Sign};
use crate::signs::{digits_said, sign_words};
use crate::steps::shared::{PromptStage, Question};
use crate::{Words, use_tr};
use app_domain::desk::{Answer, PieceDraft};
use app_domain::view::{MadeView, OutingCard, PlayView, Said};
use content_pack::Blank;
use dioxus::prelude::*;
use locales::Tr;

/// Digits of an hour, and of a price.
const HOUR: usize = 4;
const PRICE: usize = 3;
/// A place or a way, said.
const SECONDS: u16 = 20;

#[component]
pub(super) fn Fill(
    play: PlayView,
    card: OutingCard,
    blanks: Vec<Blank>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let mut at = use_signal(|| None::<Blank>);
    let close = use_callback(move |()| at.set(None));
    match at() {
        None => rsx! {
            CardStageView { play: play.clone(), card: card.clone(),
                div { class: "blank-tiles",
                    for blank in blanks {
                        BlankTile { key: "{blank.name()}", blank, piece: card.piece(blank.name()).cloned(), onpress: move |()| at.set(Some(blank)) }
                    }
                }
                Lines { lines: play.say.clone() }
            }
            Done { onanswer }
        },
        Some(blank @ (Blank::Time | Blank::Cost)) => {
            rsx! { Dialling { play, blank, onclose: close } }
        }
        Some(blank) => rsx! { Making { play, card, blank, onclose: close } },
    }
}

/// What somebody says about it, to hear again.
#[component]
fn Lines(lines: Vec<Said>) -> Element {
    rsx! {
        div { class: "voices",
            for line in lines.into_iter().skip(1).take(2) {
                crate::parts::LineRow { key: "{line.key}", words: Words::from(&line) }
            }
        }
    }
}

fn name(blank: Blank, tr: Tr) -> (Words, Sign) {
    match blank {
        Blank::Photo => (tr.outing_box_photo().into(), Sign::Camera),
        Blank::Time => (tr.outing_box_time().into(), Sign::Clock),
        Blank::Place => (tr.outing_box_place().into(), Sign::Pin),
        Blank::Route => (tr.outing_box_route().into(), Sign::Ways),
        Blank::Cost => (tr.outing_box_cost().into(), Sign::Euro),
    }
}

/// A blank, and what was filled in: the photograph, the figure, a sign that it was said.
#[component]
fn BlankTile(blank: Blank, piece: Option<MadeView>, onpress: EventHandler) -> Element {
    let tr = use_tr();
    let (words, sign) = name(blank, tr);
    let full = piece.is_some();
    let photo = piece.as_ref().and_then(|piece| piece.photo.clone());
    let figure = piece.map(|piece| written(blank, &piece.text)).unwrap_or_default();
    rsx! {
        Pad { words, sign, name: blank.name().to_owned(), full, onpress,
            if let Some(photo) = photo { img { class: "blank-tile__photo", src: "{photo}", alt: "" } }
            if !figure.is_empty() { b { dir: "ltr", "{figure}" } }
            if full { span { class: "choice__tick", Icon { sign: Sign::Check } } }
        }
    }
}

/// `1400` → 14 h 00; `6` → 6 €.
fn written(blank: Blank, digits: &str) -> String {
    match blank {
        Blank::Time if digits.len() == HOUR => format!("{} h {}", &digits[..2], &digits[2..]),
        Blank::Cost if !digits.is_empty() => format!("{digits} €"),
        _ => digits.to_owned(),
    }
}

/// An hour or a price on a keypad.
#[component]
fn Dialling(play: PlayView, blank: Blank, onclose: EventHandler) -> Element {
    let (tr, hands) = (use_tr(), use_outing());
    let mut typed = use_signal(String::new);
    let most = if blank == Blank::Time { HOUR } else { PRICE };
    let (words, _) = name(blank, tr);
    let ready =
        if blank == Blank::Time { is_hour(&typed.read()) } else { !typed.read().is_empty() };
    let said = digits_said(&typed.read(), tr);
    let first = said.first().cloned().unwrap_or_else(|| words.clone());
    let kept = use_callback(move |done: bool| {
        if done {
            onclose.call(());
        }
    });
    rsx! {
        PromptStage { play, heading: words.text.clone(), class: "card-stage",
            Question { words: words.clone(), kind: EarKind::Ink, own: None::<Words> }
            div { class: "dialled", dir: "ltr",
                b { class: "dialled__text", "data-code": "{typed}", {shown(blank, &typed.read())} }
                Ear { words: first, then: said.into_iter().skip(1).collect::<Vec<_>>() }
            }
            div { class: "dialpad",
                Keys {
                    signs: ('1'..='9').map(|sign| sign_words(sign, tr)).collect::<Vec<_>>(),
                    onkey: move |sign: String| if typed.read().len() < most { typed.write().push_str(&sign) },
                    Press { words: tr.frame_erase(), class: "keys__k keys__k--word press", mark: Mark::Tool("backspace"), onpress: move |()| { typed.write().pop(); },
                        Icon { sign: Sign::Backspace }
                        Text { words: tr.frame_erase() }
                    }
                    crate::parts::SignKey { sign: sign_words('0', tr), onkey: move |sign: String| if typed.read().len() < most { typed.write().push_str(&sign) } }
                    Press { words: tr.frame_back(), class: "keys__k keys__k--word press", mark: Mark::Tool("back"), onpress: onclose,
                        Icon { sign: Sign::Back }
                        Text { words: tr.frame_back() }
                    }
                }
            }
        }
        if ready {
            Act { words: tr.steps_thats_it(), sign: Sign::Check, onact: move |()| hands.keep(blank.name(), PieceDraft::Figure(typed()), kept) }
        } else {
            Act { words: tr.steps_digit_missing(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () }
        }
    }
}

/// What is dialled so far, with its blanks.
fn shown(blank: Blank, typed: &str) -> String {
    if blank == Blank::Cost {
        return if typed.is_empty() { "_ €".to_owned() } else { format!("{typed} €") };
    }
    let all: String = typed.chars().chain("____".chars()).take(HOUR).collect();
    written(Blank::Time, &all)
}

/// Four digits that are an hour of the day.
fn is_hour(typed: &str) -> bool {
    let part =
        |from: usize, to: usize| typed.get(from..to).and_then(|text| text.parse::<u8>().ok());
    typed.len() == HOUR && part(0, 2).is_some_and(|h| h < 24) && part(2, 4).is_some_and(|m| m < 60)
}

/// A photograph, or something said.
#[component]
fn Making(play: PlayView, card: OutingCard, blank: Blank, onclose: EventHandler) -> Element {
    let tr = use_tr();
    let (words, _) = name(blank, tr);
    let kept = card.piece(blank.name()).is_some();
    rsx! {
        PromptStage { play, heading: words.text.clone(), class: "card-stage",
            Question { words: words.clone(), kind: EarKind::Ink, own: None::<Words> }
            if blank == Blank::Photo {
                TakePhoto { card, field: Blank::Photo.name(), small: false }
            } else {
                div { class: "card-stage__mid",
                    p { class: "title", Text { words: tr.outing_say_it() } }
                    VoiceOf { card: card.key.clone(), field: blank.name(), kept, seconds: SECONDS }
                }
            }
            super::StaysHere {}
        }
        Act { words: tr.steps_thats_it(), sign: Sign::Check, onact: onclose }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_one_of_the_day() {
        for (typed, is) in [
            ("1400", true),
            ("0005", true),
            ("2400", false),
            ("1260", false),
            ("140", false),
            ("", false),
        ] {
            assert_eq!(is_hour(typed), is, "{typed}");
        }
    }

    #[test]
    fn what_is_missing_is_seen() {
        assert_eq!(shown(Blank::Time, "14"), "14 h __");
        assert_eq!(
            (shown(Blank::Cost, ""), written(Blank::Cost, "6")),
            ("_ €".into(), "6 €".into())
        );
    }
}
