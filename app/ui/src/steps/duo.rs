//! `duo`: two people, each with half (look/15): on one phone passed over, on two that deal from the same four digits,
//! or alone. Nothing of what is said is heard by the app (R44).

mod find;
mod phones;
mod tell;
mod who;

use crate::parts::{Act, EarKind, Icon, IconSize, Sign};
use crate::steps::shared::{Helps, PromptStage, Question};
use crate::{Words, use_tr};
use app_domain::desk::Answer;
use app_domain::play::DuoWay;
use app_domain::view::{DuoHalf, DuoStage, PlayView, Thing};
use content_pack::SpotKey;
use dioxus::prelude::*;

/// A row that is told: a thing and what is known of it.
type Row = (Thing, Thing);

#[component]
pub(super) fn Duo(
    play: PlayView,
    stage: DuoStage,
    teller: DuoHalf,
    finder: DuoHalf,
    together: bool,
    seed: u32,
    onanswer: EventHandler<Answer>,
) -> Element {
    match stage {
        DuoStage::Who => rsx! {
            who::Who { play, together, seed, onbegin: move |begun| onanswer.call(Answer::Begin(begun)) }
        },
        DuoStage::Begun { begun, rows, options, by_place } => {
            let find = Find { rows, options, by_place };
            let onfilled = move |keys| onanswer.call(Answer::Filled(keys));
            match begun.way {
                DuoWay::Teller => rsx! {
                    tell::Tell {
                        play, half: teller, rows: find.rows, code: Some(begun.seed),
                        done: Words::from(use_tr().steps_filled()), ondone: move |()| onfilled(Vec::new()),
                    }
                },
                DuoWay::Finder => rsx! {
                    find::Finding { play, half: finder, find, onfilled, onlook: None::<EventHandler> }
                },
                DuoWay::OnePhone | DuoWay::Alone => rsx! {
                    PassedOver { play, teller, finder, find, onfilled }
                },
            }
        }
    }
}

/// What the finder looks for.
#[derive(Clone, Debug, PartialEq)]
struct Find {
    rows: Vec<Row>,
    options: Vec<Thing>,
    by_place: bool,
}

/// Who has the phone.
#[derive(Clone, Copy, PartialEq)]
enum Holder {
    Teller,
    Between,
    Finder,
}

/// One phone: the one who tells looks first, then gives it.
#[component]
fn PassedOver(
    play: PlayView,
    teller: DuoHalf,
    finder: DuoHalf,
    find: Find,
    onfilled: EventHandler<Vec<SpotKey>>,
) -> Element {
    let tr = use_tr();
    let mut holder = use_signal(|| Holder::Teller);
    match holder() {
        Holder::Teller => rsx! {
            tell::Tell {
                play, half: teller, rows: find.rows, code: None,
                done: Words::from(tr.duo_give_phone()), ondone: move |()| holder.set(Holder::Between),
            }
        },
        Holder::Between => rsx! {
            PromptStage { play: play.clone(), heading: tr.duo_give_phone().text,
                div { class: "pass", Icon { sign: Sign::People, size: IconSize::Huge } }
                Question { words: tr.duo_give_phone(), kind: EarKind::Ink, own: None::<Words> }
                Helps { play, slow: false }
            }
            Act { words: tr.duo_have_phone(), sign: Sign::Next, onact: move |()| holder.set(Holder::Finder) }
        },
        Holder::Finder => rsx! {
            find::Finding { play, half: finder, find, onfilled, onlook: Some(EventHandler::new(move |()| holder.set(Holder::Teller))) }
        },
    }
}
