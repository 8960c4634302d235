//! `pick_sound`: what is said about what is seen.

use super::shared::{Helps, PackPicture, PromptStage, Question, Replies, question};
use crate::parts::{Act, ActKind, Sign};
use crate::{use_prompt, use_tr};
use app_domain::desk::Answer;
use app_domain::view::{Pic, PlayView, Said};
use content_pack::LineKey;
use dioxus::prelude::*;

#[component]
pub(super) fn PickSound(
    play: PlayView,
    see: Pic,
    choices: Vec<Said>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let (tr, prompt) = (use_tr(), use_prompt());
    let mut chosen = use_signal(|| None::<String>);
    let ask = question(&play, tr.steps_ask_pick_sound().into());
    let own = play.ask.as_ref().and_then(|ask| prompt.own(ask));
    rsx! {
        PromptStage { play: play.clone(), heading: ask.text.clone(), class: "stage--bleed stage--split",
            PackPicture { picture: Some(see), class: "seen" }
            div { class: "pad stack",
                Question { words: ask, own }
                // No pictures: a line shown with the picture that is asked about would be found by matching, not by ear.
                Replies { lines: choices, pictures: false, chosen: chosen(), onchoose: move |key| chosen.set(Some(key)) }
                Helps { play }
            }
        }
        LineAct {
            chosen: chosen(), words: tr.frame_my_answer(), sign: Sign::Check,
            online: move |key| onanswer.call(Answer::Line(key)),
        }
    }
}

/// Confirms a chosen line, or says what is missing.
#[component]
pub(super) fn LineAct(
    chosen: Option<String>,
    #[props(into)] words: crate::Words,
    sign: Sign,
    online: EventHandler<LineKey>,
) -> Element {
    let tr = use_tr();
    match chosen {
        Some(key) => rsx! {
            Act { words, sign, onact: move |()| online.call(LineKey::from(key.as_str())) }
        },
        None => rsx! {
            Act { words: tr.steps_touch_answer(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () }
        },
    }
}
