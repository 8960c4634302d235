//! The half that is told. It is looked at by one person only.

use super::Row;
use crate::parts::{Act, CloseUp, Ear, EarKind, Icon, Mark, Press, Said as Text, Sign};
use crate::signs::digits_said;
use crate::steps::shared::{Helps, PromptStage, Question, SayChip};
use crate::{Words, use_media, use_prompt, use_tr, use_voice};
use app_domain::view::{DuoHalf, PlayView, Said, Thing};
use dioxus::prelude::*;

#[component]
pub(super) fn Tell(
    play: PlayView,
    half: DuoHalf,
    rows: Vec<Row>,
    /// The four digits of the other phone, when there is one.
    code: Option<u32>,
    done: Words,
    ondone: EventHandler,
) -> Element {
    let (tr, prompt) = (use_tr(), use_prompt());
    let task = Words::from(&half.task);
    let sign = if code.is_some() { Sign::Check } else { Sign::People };
    rsx! {
        PromptStage { play: play.clone(), heading: tr.steps_your_half().text, class: "stage--split stage--duo",
            div { class: "side2",
                Question { words: task, kind: EarKind::Ink, own: prompt.own(&half.task) }
                if let Some(code) = code { OtherPhone { code } }
            }
            div { class: "side2",
                ol { class: "pairs",
                    for (at , (thing , known)) in rows.into_iter().enumerate() {
                        li { key: "{at}", class: "pair",
                            ThingView { thing }
                            Icon { sign: Sign::Below }
                            ThingView { thing: known }
                        }
                    }
                }
                Tools { lines: half.tools.clone() }
                Nobody {}
                Helps { play, slow: false }
            }
        }
        Act { words: done, sign, onact: ondone }
    }
}

/// A thing: its picture, or its place seen close, and its word. Touched, it says itself.
#[component]
pub(super) fn ThingView(thing: Thing) -> Element {
    let (media, voice) = (use_media(), use_voice());
    let words = Words::from(&thing.said);
    let heard = words.clone();
    let (src, rect) = match (&thing.said.picture, &thing.at) {
        (Some(pic), _) => (media.pic(Some(pic)), None),
        (None, Some((pic, rect))) => (media.pic(Some(pic)), Some(*rect)),
        (None, None) => (None, None),
    };
    rsx! {
        Press { words: words.clone(), class: "told-thing press", mark: Mark::Tool("thing"), onpress: move |()| voice.hear(&heard),
            if let Some(src) = src {
                CloseUp { src, alt: "", rect }
            } else {
                span { class: "told-thing__none", Icon { sign: Sign::Speaker } }
            }
            Text { words }
        }
    }
}

/// Sentences ready to say.
#[component]
pub(super) fn Tools(lines: Vec<Said>) -> Element {
    let (prompt, voice) = (use_prompt(), use_voice());
    let said = lines.clone();
    rsx! {
        if !lines.is_empty() {
            div { class: "tools tools--asks",
                for line in lines {
                    SayChip { key: "{line.key}", key_name: line.key.to_string(), words: prompt.words(&line), sign: Sign::Bubble,
                        onpress: { let said = said.clone(); move |key: String| {
                            // A chip says itself; its meaning follows while meanings are open.
                            let own = said.iter().find(|line| line.key.as_str() == key).and_then(|line| prompt.own(line));
                            if let Some(own) = own { voice.hear(&own) }
                        } },
                    }
                }
            }
        }
    }
}

/// The four digits, for a phone that has not read the code: one line, because the code was shown before.
#[component]
fn OtherPhone(code: u32) -> Element {
    let tr = use_tr();
    let text = format!("{code:04}");
    let digits = digits_said(&text, tr);
    rsx! {
        div { class: "duo__line",
            Icon { sign: Sign::Phone }
            p { class: "kicker grow", Text { words: tr.duo_code() } }
            b { class: "duo__digits", dir: "ltr", "data-code": "{text}", "{text}" }
            Ear { words: tr.duo_code(), then: digits }
        }
    }
}

/// “Personne n'écoute. Rien n'est enregistré.”
#[component]
fn Nobody() -> Element {
    let tr = use_tr();
    rsx! {
        div { class: "noone",
            Icon { sign: Sign::Heart }
            Text { words: tr.steps_nobody_listens(), class: "grow" }
            Ear { words: tr.steps_nobody_listens() }
        }
    }
}
