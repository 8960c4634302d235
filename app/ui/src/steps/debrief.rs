//! `debrief`: how what was promised went (look/31). Every answer is good.

use super::shared::{Helps, PromptStage, Question, question};
use crate::parts::{Act, ActKind, Choice, Ear, EarKind, Icon, Said as Text, Sign};
use crate::{Words, use_media, use_prompt, use_tr};
use app_domain::desk::Answer;
use app_domain::view::{PlayView, Said};
use content_pack::LineKey;
use dioxus::prelude::*;

#[component]
pub(super) fn Debrief(
    play: PlayView,
    promised: Option<Said>,
    choices: Vec<Said>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let (tr, prompt) = (use_tr(), use_prompt());
    let mut chosen = use_signal(|| None::<String>);
    let ask = question(&play, tr.steps_ask_debrief().into());
    let own = play.ask.as_ref().and_then(|ask| prompt.own(ask));
    rsx! {
        PromptStage { play: play.clone(), heading: ask.text.clone(),
            if let Some(promised) = promised { Promised { said: promised } }
            Question { words: ask, kind: EarKind::Ink, own }
            Answers { choices, chosen: chosen(), onchoose: move |key| chosen.set(Some(key)) }
            NoWrongAnswer {}
            Helps { play }
        }
        match chosen() {
            Some(key) => rsx! {
                Act { words: tr.steps_thats_it(), sign: Sign::Check, onact: move |()| onanswer.call(Answer::Told(LineKey::from(key.as_str()))) }
            },
            None => rsx! {
                Act { words: tr.steps_touch_answer(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () }
            },
        }
    }
}

/// “La dernière fois, vous avez dit :” and the promise.
#[component]
fn Promised(said: Said) -> Element {
    let (tr, media) = (use_tr(), use_media());
    let words = Words::from(&said);
    rsx! {
        div { class: "did",
            if let Some(src) = media.pic(said.picture.as_ref()) {
                img { src, alt: "" }
            } else {
                span { class: "did__ic", Icon { sign: Sign::Sunrise } }
            }
            div {
                p { class: "kicker", Text { words: tr.steps_you_said() } }
                p { Text { words: words.clone() } }
            }
            Ear { words: tr.steps_you_said(), then: vec![words] }
        }
    }
}

/// Two to four answers, each a picture.
#[component]
fn Answers(choices: Vec<Said>, chosen: Option<String>, onchoose: EventHandler<String>) -> Element {
    let (media, prompt) = (use_media(), use_prompt());
    rsx! {
        div { class: "choices",
            for choice in choices {
                Choice {
                    key: "{choice.key}", key_name: choice.key.to_string(),
                    src: media.pic(choice.picture.as_ref()).unwrap_or_default(),
                    words: prompt.words(&choice), own: prompt.own(&choice),
                    chosen: chosen.as_deref() == Some(choice.key.as_str()), onchoose,
                }
            }
        }
    }
}

/// “Toutes les réponses sont bonnes.”
#[component]
fn NoWrongAnswer() -> Element {
    let tr = use_tr();
    rsx! {
        div { class: "noone",
            Icon { sign: Sign::Shield }
            Text { words: tr.steps_all_answers_good(), class: "grow" }
            Ear { words: tr.steps_all_answers_good() }
        }
    }
}
