//! The end of a scene: “Je sais…”, the reason, one more plank. After the first of all: “On garde votre place ?”

use super::super::shell::go_home;
use super::super::site::{Footbridge, use_site};
use super::feedback::Meaning;
use crate::parts::{Act, ActKind, Ear, Icon, IconSize, Said as Text, Sheet, Sign, Stage, StepAt};
use crate::{Place, Words, use_door, use_tr};
use app_domain::desk::Command;
use app_domain::view::{Ending, PlayView};
use dioxus::prelude::*;

/// The scene is done; the bridge has one plank more.
#[component]
pub(super) fn EndingView(play: PlayView, ending: Ending) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let title = Words::from(tr.feedback_scene_done());
    let knows = Words::from(&ending.knows);
    let first = ending.first;
    let site = use_site(door);
    let step = StepAt { step: "end".to_owned(), kind: "end", prompt: 0 };
    rsx! {
        Stage { heading: title.text.clone(), step,
            div { class: "picture bring", Footbridge { site } }
            div { class: "card row", "data-knows": "{play.unit}",
                Icon { sign: Sign::Shield, size: IconSize::Large }
                p { class: "title grow",
                    Text { words: knows.clone() }
                    if let Some(own) = Words::own(&ending.knows) {
                        Text { words: own, class: "can__own" }
                    }
                }
                Ear { words: knows }
            }
        }
        Sheet { good: true, title, body: ending.why.iter().map(Words::from).collect::<Vec<_>>(),
            // Nothing is tested any more: the reason is understood at once.
            for own in ending.why.iter().filter_map(Words::own) {
                Meaning { key: "{own.id}", words: own }
            }
            Act { words: tr.frame_continue(), sign: Sign::Next, kind: ActKind::Good, onact: move |()| leave(door, first) }
        }
    }
}

fn leave(door: crate::Door, first: bool) {
    if first {
        door.act_then(Command::Leave, |door, _| door.go(Place::Keep));
    } else {
        go_home(door);
    }
}
