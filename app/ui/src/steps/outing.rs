//! Cards of an outing (product.md S02): before, during, after. Nothing is marked; what is made stays on the phone.

mod acts;
mod choose;
mod doors;
mod fill;
mod find;
mod kept;
mod observe;
mod tell;
mod voice;

pub(crate) use acts::OutingActs;
use acts::use_outing;

use super::shared::{Helps, PromptStage, Question, question};
use crate::parts::{Act, Ear, EarKind, Icon, Said as Text, Sign};
use crate::{Words, use_prompt, use_tr};
use app_domain::desk::Answer;
use app_domain::view::{CardStage, OutingCard, PlayView};
use content_pack::OutingTime;
use dioxus::prelude::*;
use locales::Tr;

/// The card one is on.
#[component]
pub(super) fn Card(play: PlayView, card: OutingCard, onanswer: EventHandler<Answer>) -> Element {
    match card.stage.clone() {
        CardStage::Who => rsx! { doors::WithWhom { play, card, onanswer } },
        CardStage::Threshold(when) => rsx! { doors::Door { play, card, when, onanswer } },
        CardStage::Fill(blanks) => rsx! { fill::Fill { play, card, blanks, onanswer } },
        CardStage::Find { photo } => rsx! { find::Find { play, card, photo, onanswer } },
        CardStage::Ask { offer, hear } => {
            rsx! { find::AskSomebody { play, offer, hear, onanswer } }
        }
        CardStage::Photo => rsx! { find::Photo { play, card, onanswer } },
        CardStage::Record { seconds } => rsx! { find::Record { play, card, seconds, onanswer } },
        CardStage::Tell { seconds, pictures, shows, start, again, .. } => {
            let help = tell::TellHelp { pictures, shows, start };
            rsx! { tell::Tell { play, card, seconds, help, again, onanswer } }
        }
        CardStage::Choose { keep, share, erase } => {
            rsx! { choose::Choose { play, card, keep, share, erase } }
        }
        CardStage::Observe { by, seen } => rsx! { observe::Observed { play, by, seen, onanswer } },
    }
}

/// What the guide says of a card whose author wrote nothing.
pub(crate) fn card_ask(card: &OutingCard, tr: Tr) -> Option<Words> {
    Some(match &card.stage {
        CardStage::Who => tr.outing_who().into(),
        CardStage::Threshold(OutingTime::After) => tr.outing_are_back().into(),
        CardStage::Threshold(_) => tr.outing_come_back().into(),
        CardStage::Observe { .. } => tr.outing_seen_what().into(),
        _ => return None,
    })
}

/// The name of one of the three times.
pub(crate) fn time_name(beat: u8, tr: Tr) -> Words {
    match beat {
        0 | 1 => tr.outing_before(),
        2 => tr.outing_during(),
        _ => tr.outing_after(),
    }
    .into()
}

/// The task of a card, what one does, and “Pas maintenant”.
#[component]
fn CardStageView(play: PlayView, card: OutingCard, children: Element) -> Element {
    let (tr, prompt) = (use_tr(), use_prompt());
    let task = question(&play, card_ask(&card, tr).unwrap_or_default());
    let own = play.ask.as_ref().and_then(|ask| prompt.own(ask));
    rsx! {
        PromptStage { play: play.clone(), heading: task.text.clone(), class: "card-stage",
            if !task.is_empty() { Question { words: task, kind: EarKind::Ink, own } }
            {children}
            if card.private { StaysHere {} }
            Helps { play, slow: false }
        }
    }
}

/// “Ça reste sur ce téléphone.”
#[component]
fn StaysHere() -> Element {
    let tr = use_tr();
    rsx! {
        p { class: "private",
            Icon { sign: Sign::Lock }
            Text { words: tr.outing_stays_here(), class: "grow" }
            Ear { words: tr.outing_stays_here() }
        }
    }
}

/// “C'est fait.”
#[component]
fn Done(#[props(default)] words: Option<Words>, onanswer: EventHandler<Answer>) -> Element {
    let tr = use_tr();
    let words = words.unwrap_or_else(|| tr.frame_done().into());
    rsx! {
        Act { words, sign: Sign::Check, onact: move |()| onanswer.call(Answer::CardDone) }
    }
}
