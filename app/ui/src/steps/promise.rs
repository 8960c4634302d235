//! `promise`: one act for tomorrow (look/30). The last plank is laid outside the app.

use super::pick_sound::LineAct;
use super::shared::{PackPicture, PromptStage, Question, Replies, question};
use crate::parts::{Sign, Tool};
use crate::{Words, use_prompt, use_tr};
use app_domain::desk::Answer;
use app_domain::view::{PlayView, Said};
use dioxus::prelude::*;

#[component]
pub(super) fn Promise(
    play: PlayView,
    choices: Vec<Said>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let (tr, mut prompt) = (use_tr(), use_prompt());
    let mut chosen = use_signal(|| None::<String>);
    let ask = question(&play, tr.steps_ask_promise().into());
    let own = play.ask.as_ref().and_then(|ask| prompt.own(ask));
    rsx! {
        PromptStage { play: play.clone(), heading: ask.text.clone(), class: "stage--split",
            PackPicture { picture: play.picture.clone(), class: "bring" }
            div { class: "stack",
                Question { words: ask, own }
                Replies { lines: choices, chosen: chosen(), onchoose: move |key| chosen.set(Some(key)) }
                div { class: "tools",
                    Tool { words: tr.frame_words(), sign: Sign::Language, name: "gloss", on: Some(prompt.gloss()),
                        onpress: move |()| prompt.toggle_gloss() }
                    Tool { words: tr.frame_not_now(), sign: Sign::Wait, name: "skip",
                        onpress: move |()| onanswer.call(Answer::Promise(None)) }
                }
            }
        }
        LineAct {
            chosen: chosen(), words: Words::from(tr.steps_i_do_it_tomorrow()), sign: Sign::Sunrise,
            online: move |key| onanswer.call(Answer::Promise(Some(key))),
        }
    }
}
