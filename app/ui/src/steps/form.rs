//! `form`: a real paper read aloud, filled box by box (look/29). It looks like the paper, in every theme and language.

use super::shared::{Helps, PromptStage, Question, question};
use crate::parts::{Act, ActKind, FigureChoice, Paper, PaperBox, Sign};
use crate::{Words, use_media, use_prompt, use_tr};
use app_domain::desk::Answer;
use app_domain::view::{FormBox, Pic, PlayView, Said};
use content_pack::LineKey;
use dioxus::prelude::*;

#[component]
pub(super) fn Form(
    play: PlayView,
    paper: Pic,
    boxes: Vec<FormBox>,
    hear: Said,
    choices: Vec<Said>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let (tr, prompt, media) = (use_tr(), use_prompt(), use_media());
    let mut chosen = use_signal(|| None::<LineKey>);
    let heading = question(&play, tr.steps_ask_form().into()).text;
    let own = prompt.own(&hear);
    let written = chosen().and_then(|key| choices.iter().find(|choice| choice.key == key).cloned());
    rsx! {
        PromptStage { play: play.clone(), heading, class: "stage--split",
            Paper {
                src: media.pic(Some(&paper)).unwrap_or_default(), words: Words::from(&paper),
                size: paper.still.as_ref().map(|still| (still.width, still.height)),
                boxes: boxes.iter().map(|one| paper_box(one, written.as_ref())).collect::<Vec<_>>(),
            }
            div { class: "side2",
                Question { words: prompt.words(&hear), own }
                div { class: "answers answers--two",
                    for choice in choices.clone() {
                        FigureChoice {
                            key: "{choice.key}", key_name: choice.key.to_string(), words: Words::from(&choice),
                            chosen: chosen.read().as_ref() == Some(&choice.key),
                            onchoose: move |key: String| chosen.set(Some(LineKey::from(key))),
                        }
                    }
                }
                Helps { play }
            }
        }
        match written {
            Some(said) => rsx! {
                Act { words: tr.steps_write(&said.fr), sign: Sign::Pencil, onact: move |()| onanswer.call(Answer::Line(said.key.clone())) }
            },
            None => rsx! {
                Act { words: tr.steps_touch_answer(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () }
            },
        }
    }
}

/// A box of the paper: what was written, or what is about to be.
fn paper_box(one: &FormBox, about: Option<&Said>) -> PaperBox {
    let said = one.written.as_ref().or_else(|| about.filter(|_| one.here));
    PaperBox {
        rect: one.rect,
        text: said.map(|said| said.fr.clone()).unwrap_or_default(),
        here: one.here,
    }
}
