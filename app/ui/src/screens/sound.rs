//! Is it heard? Asked once on the first plank (domain.md §4.2), and here whenever one wants: louder by the button of the
//! phone, or without sound.

use super::settings::{NoSound, change};
use super::shell::{BackCorner, LanguageCorner, Shell};
use crate::parts::{Act, Ear, Icon, IconSize, Said, Setting, Sign, Stage, Top};
use crate::{Door, Words, use_door, use_tr, use_voice};
use app_domain::desk::{Command, DeviceOrder};
use app_domain::needs::Needs;
use dioxus::prelude::*;

/// A speaker, its bars, the button of the side.
#[component]
pub(crate) fn SoundCheck() -> Element {
    let (tr, door, voice) = (use_tr(), use_door(), use_voice());
    let title = Words::from(tr.needs_do_you_hear());
    let (how, again) = (Words::from(tr.needs_side_button()), Words::from(tr.needs_louder()));
    let silent = door.view().read().needs.no_sound;
    let act = if silent { tr.frame_suits_me() } else { tr.needs_i_hear() };
    let playing = voice.is_playing(&title) || voice.is_playing(&how);
    rsx! {
        Shell { screen: "sound", say: vec![title.clone(), how.clone()],
            Top {
                start: rsx! { BackCorner {} },
                end: rsx! { LanguageCorner {} },
                p { class: "title top__title", Said { words: tr.needs_sound() } }
            }
            Stage { heading: title.text.clone(),
                div { class: "card row", p { class: "title grow", Said { words: title.clone() } } Ear { words: title.clone() } }
                Loud { playing }
                div { class: "card row", Icon { sign: Sign::Plus } p { class: "grow", Said { words: how.clone() } } Ear { words: how } }
                div { class: "sets sets--two",
                    Setting { words: again, name: "again", then: vec![title], onpress: move |()| (),
                        Icon { sign: Sign::Speaker, size: IconSize::Huge }
                        Icon { sign: Sign::Plus, size: IconSize::Large }
                    }
                    NoSound {}
                }
            }
            Act { words: act, sign: if silent { Sign::Check } else { Sign::Ear }, onact: move |()| heard(door, silent) }
        }
    }
}

/// The phone, its side button, and the sound that comes out of it.
#[component]
fn Loud(playing: bool) -> Element {
    rsx! {
        div { class: if playing { "loud is-playing" } else { "loud" }, "aria-hidden": "true",
            span { class: "loud__phone", span { class: "loud__button" } Icon { sign: Sign::Speaker } }
            span { class: "loud__bars",
                for bar in 0..5 { i { key: "{bar}", class: "loud__bar loud__bar--{bar}" } }
            }
        }
    }
}

/// “J’entends” puts an earlier “sans son” off only when one says so with the sound on.
fn heard(door: Door, silent: bool) {
    if silent {
        change(door, |needs| Needs { no_sound: true, ..needs });
    }
    door.act_then(Command::Device(DeviceOrder::Heard), |door, _| door.back());
}
