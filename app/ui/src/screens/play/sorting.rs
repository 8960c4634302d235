//! Why an answer was missed, by picture and by voice (S01): the words, the rule, a touch too quick, or not now. Nobody is
//! blamed, nothing is lost; it only decides what is trained next.

use crate::parts::{Icon, IconSize, Mark, Press, Said as Text, Sign, Stage, StepAt};
use crate::{Words, use_door, use_tr, use_voice};
use app_domain::desk::Command;
use app_domain::view::PlayView;
use content_pack::ErrorKind;
use dioxus::prelude::*;
use locales::Tr;

/// The three reasons: name, words, sign, kind.
fn reasons(tr: Tr) -> [(&'static str, Words, Sign, ErrorKind); 3] {
    [
        ("language", tr.support_words_hard().into(), Sign::Language, ErrorKind::Language),
        ("rule", tr.support_rule_new().into(), Sign::Road, ErrorKind::Rule),
        ("slip", tr.support_too_quick().into(), Sign::Tap, ErrorKind::Slip),
    ]
}

/// The question, then each reason: who does not read hears them all.
pub(super) fn heard(tr: Tr) -> Vec<Words> {
    let reasons = reasons(tr).into_iter().map(|(_, words, _, _)| words);
    std::iter::once(Words::from(tr.support_what_was_hard())).chain(reasons).collect()
}

/// One touch says it and goes on.
#[component]
pub(super) fn WhyMissed(play: PlayView) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let ask = Words::from(tr.support_what_was_hard());
    let step =
        StepAt { step: play.step.clone(), kind: "sorting", prompt: usize::from(play.prompt) };
    rsx! {
        Stage { heading: ask.text.clone(), class: "stage--sorting", step,
            crate::parts::Ask { words: ask, kind: crate::parts::EarKind::Question }
            div { class: "why-missed",
                for (name , words , sign , kind) in reasons(tr) {
                    Reason { key: "{name}", name, words, sign, onpress: move |()| door.act(Command::SortMiss(Some(kind))) }
                }
                Reason { name: "later", words: tr.frame_not_now(), sign: Sign::Wait, onpress: move |()| door.act(Command::SortMiss(None)) }
            }
        }
    }
}

#[component]
fn Reason(
    name: &'static str,
    #[props(into)] words: Words,
    sign: Sign,
    onpress: EventHandler,
) -> Element {
    let voice = use_voice();
    let said = words.clone();
    rsx! {
        Press {
            words: words.clone(), class: "why-missed__one press", mark: Mark::Key(name.to_owned()),
            onpress: move |()| { voice.hear(&said); onpress.call(()) },
            span { class: "why-missed__ic", Icon { sign, size: IconSize::Huge } }
            Text { words, class: "grow" }
            Icon { sign: Sign::Speaker, size: IconSize::Small }
        }
    }
}
