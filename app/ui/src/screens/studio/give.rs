//! The file, given by hand; and erasing everything, which takes the agreement back.

use super::{AtPhrase, Inside, StudioFrame, order, tongue_words};
use crate::parts::{Act, ActKind, Ear, Icon, IconSize, Said, Sign, Stage, Tool};
use crate::{Words, use_door, use_tr};
use app_domain::desk::StudioOrder;
use app_domain::ports::Given;
use app_domain::view::TongueOpen;
use dioxus::prelude::*;
use locales::Tr;

#[component]
pub(super) fn Give(open: TongueOpen) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let title = Words::from(tr.studio_give());
    let name = tongue_words(open.code.as_str(), open.name, tr);
    let told = told(&open, tr);
    let takes = open.takes;
    let ready = open.ready;
    rsx! {
        StudioFrame { screen: "studio-give", title: title.clone(), say: vec![told.clone()],
            end: rsx! { Ear { words: name } },
            Stage { heading: title.text.clone(),
                div { class: "ask-card card", "data-ready": "{ready}", "data-given": "{open.given.is_some()}",
                    Icon { sign: if ready { Sign::Check } else { Sign::Wait }, size: IconSize::Huge }
                    p { class: "title", Icon { sign: Sign::Mic } b { " {takes}" } }
                    div { class: "row", p { class: "grow", Said { words: told.clone() } } Ear { words: told } }
                }
                EraseAll {}
            }
            if ready {
                Act { words: tr.studio_give_file(), sign: Sign::Send, onact: move |()| order(door, StudioOrder::Give) }
            } else {
                Act { words: title, sign: Sign::Wait, kind: ActKind::Still, onact: |()| () }
            }
        }
    }
}

/// Where the file is.
fn told(open: &TongueOpen, tr: Tr) -> Words {
    match &open.given {
        Some(Given::Shared | Given::Downloaded) => tr.studio_given().into(),
        Some(Given::Saved(path)) => tr.studio_saved(path).into(),
        Some(Given::Stopped) | None if open.ready => tr.studio_file_ready().into(),
        Some(Given::Stopped) | None => tr.studio_kept().into(),
    }
}

/// A first touch says what a second one does.
#[component]
fn EraseAll() -> Element {
    let (tr, door, at) = (use_tr(), use_door(), use_context::<AtPhrase>());
    let mut sure = use_signal(|| false);
    let sure_words = Words::from(tr.studio_erase_sure());
    let voice = crate::use_voice();
    rsx! {
        if sure() {
            div { class: "card row", role: "status", p { class: "grow", Said { words: sure_words.clone() } } Ear { words: sure_words.clone() } }
        }
        div { class: "tools push",
            Tool { words: tr.studio_erase_all(), sign: Sign::Trash, name: "erase-all", on: sure().then_some(true), onpress: move |()| {
                if sure() {
                    let mut inside = at.inside;
                    inside.set(Inside::Saying);
                    order(door, StudioOrder::EraseAll);
                } else {
                    sure.set(true);
                    voice.hear(&sure_words);
                }
            } }
        }
    }
}
