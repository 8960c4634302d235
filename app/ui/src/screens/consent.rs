//! The one voiced question (domain.md §8, R65): Oui and Non weigh the same, and Non changes nothing.

use super::shell::{Shell, TitleTop};
use crate::parts::{Ear, Icon, IconSize, Mark, Press, Said, Sign, Stage};
use crate::{Place, Words, use_door, use_tr};
use app_domain::desk::Command;
use dioxus::prelude::*;

/// May the referent see what I know?
#[component]
pub(crate) fn Consent() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let referent = door.view().read().send.referent.clone().unwrap_or_default();
    let ask = Words::from(tr.enrol_show_what_you_know(&referent));
    let told: Vec<Words> = vec![
        tr.enrol_app_keeps().into(),
        tr.enrol_chief_sees_nothing().into(),
        tr.enrol_voice_stays().into(),
        tr.enrol_no_is_fine().into(),
    ];
    let say: Vec<Words> = told.iter().cloned().chain([ask.clone()]).collect();
    rsx! {
        Shell { screen: "consent", say,
            TitleTop { title: tr.enrol_title() }
            Stage { heading: ask.text.clone(),
                for words in told {
                    div { key: "{words.id}", class: "row", p { class: "grow", Said { words: words.clone() } } Ear { words } }
                }
                div { class: "card row", p { class: "title grow", Said { words: ask.clone() } } Ear { words: ask } }
            }
            div { class: "go",
                AnswerButton { words: tr.frame_yes(), sign: Sign::Check, name: "yes", onpress: move |()| answer(door, true) }
                AnswerButton { words: tr.frame_no(), sign: Sign::Hidden, name: "no", onpress: move |()| answer(door, false) }
            }
        }
    }
}

fn answer(door: crate::Door, yes: bool) {
    door.act_then(Command::AnswerConsent(yes), |door, done| {
        if done.is_ok() {
            door.go(Place::Home);
        }
    });
}

/// The same size, colour and thickness for both.
#[component]
fn AnswerButton(
    #[props(into)] words: Words,
    sign: Sign,
    name: &'static str,
    onpress: EventHandler,
) -> Element {
    rsx! {
        Press { words: words.clone(), class: "btn press btn--gesture", mark: Mark::Key(name.to_owned()), onpress,
            Icon { sign, size: IconSize::Huge }
            Said { words }
        }
    }
}
