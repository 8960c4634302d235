//! Two phones: one shows a code, the other reads it with its camera (no network). Four digits are the twin of the code.

use crate::parts::{Act, Ear, EarKind, EyeView, Qr, Said as Text, Sign, Tool};
use crate::signs::digits_said;
use crate::speaker::Speaker;
use crate::steps::shared::{Helps, PromptStage, Question};
use crate::steps::use_step_acts;
use crate::{Words, use_lens, use_tr};
use app_domain::play::{DuoInvite, DuoWay};
use app_domain::ports::EyeError;
use app_domain::view::PlayView;
use dioxus::prelude::*;

/// Where the camera is shown.
const LENS: &str = "lens";

/// The code of the half that is left, to be read by a camera, and its four digits.
#[component]
pub(super) fn Show(play: PlayView, seed: u32, onready: EventHandler) -> Element {
    let tr = use_tr();
    let digits = format!("{seed:04}");
    let step = play.step.trim_start_matches(|c: char| !c.is_ascii_alphanumeric()).to_owned();
    let invite = DuoInvite { unit: play.unit.clone(), step, seed, shown_by: DuoWay::Teller };
    let show = Words::from(tr.together_show());
    let other = Words::from(tr.together_without_camera());
    rsx! {
        PromptStage { play: play.clone(), heading: show.text.clone(),
            Question { words: show.clone(), kind: EarKind::Ink, own: None::<Words> }
            div { class: "duo__qr", "data-invite": "{invite}", Qr { text: invite.to_string(), label: show.text.clone() } }
            div { class: "did",
                p { class: "duo__code", dir: "ltr", "data-code": "{digits}", "{digits}" }
                p { class: "kicker", Text { words: other.clone() } }
                Ear { words: other, then: digits_said(&digits, tr) }
            }
            Helps { play, slow: false }
        }
        Act { words: tr.together_ready(), sign: Sign::Check, onact: onready }
    }
}

/// The camera is open; whoever has none, or whose camera was refused, types the digits.
#[component]
pub(super) fn Read(play: PlayView, ontype: EventHandler) -> Element {
    let (tr, lens, acts) = (use_tr(), use_lens(), use_step_acts());
    let speaker = try_consume_context::<Speaker>();
    use_drop(move || lens.close());
    use_hook(move || {
        let say = move |words: locales::Message| {
            if let Some(speaker) = speaker {
                speaker.say(vec![words.into()]);
            }
        };
        say(tr.together_hold());
        spawn(async move {
            loop {
                match lens.read(LENS).await.map(|text| text.parse::<DuoInvite>()) {
                    Ok(Ok(invite)) => break acts.join(invite),
                    // Another code was in view: it is said, and one looks on.
                    Ok(Err(_)) => say(tr.together_other_code()),
                    Err(EyeError::Closed) => break,
                    Err(_) => {
                        say(tr.errors_no_camera());
                        break ontype.call(());
                    }
                }
            }
        });
    });
    let hold = tr.together_hold();
    rsx! {
        PromptStage { play: play.clone(), heading: hold.text.clone(),
            EyeView { id: LENS, words: hold }
            div { class: "tools",
                Tool { words: tr.enrol_type_code(), sign: Sign::Grid, name: "type-code", onpress: ontype }
            }
            Helps { play, slow: false }
        }
    }
}
