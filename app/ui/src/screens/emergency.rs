//! Urgence (look/12): the only red screen. No profile, no network; the numbers are links a telephone dials.

use super::shell::Shell;
use crate::parts::{Ear, Icon, IconSize, Mark, Press, Said, Sign, Stage};
use crate::{Words, use_door, use_tr};
use dioxus::prelude::*;
use locales::{Message, Tr};

/// Urgence.
#[component]
pub(crate) fn Emergency() -> Element {
    let tr = use_tr();
    let title = Words::from(tr.emergency_title());
    let mut what = use_signal(|| false);
    let say = if what() {
        std::iter::once(Words::from(tr.emergency_what_to_say())).chain(to_say()).collect()
    } else {
        vec![title.clone(), tr.emergency_protect_first().into()]
    };
    rsx! {
        Shell { screen: "emergency", class: "app--u", say,
            RedTop { title: title.clone() }
            Stage { heading: title.text.clone(),
                if what() { WhatToSay {} } else { Calls {} Where {} }
                WhatSwitch { what: what(), onswitch: move |()| what.set(!what()) }
            }
        }
    }
}

/// Retour, the name of the screen, its ear.
#[component]
fn RedTop(title: Words) -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    rsx! {
        header { class: "utop",
            Press { words: tr.frame_back(), class: "mini", mark: Mark::Tool("back"), onpress: move |()| door.back(),
                Icon { sign: Sign::Back }
                Said { words: tr.frame_back() }
            }
            p { class: "grow utop__title", Said { words: title.clone() } }
            Ear { words: title }
        }
    }
}

/// The first-aider of the site, then 15, 18, 112, and 114 by text message.
/// Source of the numbers: arrêté du 22 juin 2012 (15, 17, 18, 112) and décret 2010-1005 (114).
#[component]
fn Calls() -> Element {
    let tr = use_tr();
    let aider = Words::from(tr.emergency_first_aider());
    rsx! {
        div { class: "calls",
            div { class: "call call--site",
                Icon { sign: Sign::People, size: IconSize::Large }
                span { Said { words: aider.clone() } small { Said { words: tr.emergency_here_on_site() } } }
                Ear { words: aider }
            }
            Call { href: "tel:15", number: tr.emergency_15(), who: tr.emergency_15_who(), why: tr.emergency_15_for(), sign: Sign::Call }
            Call { href: "tel:18", number: tr.emergency_18(), who: tr.emergency_18_who(), why: tr.emergency_18_for(), sign: Sign::Call }
            Call { href: "tel:112", number: tr.emergency_112(), who: tr.emergency_112_for(), sign: Sign::Call }
            Call { href: "sms:114", number: tr.emergency_114(), who: tr.emergency_114_how(), why: tr.emergency_114_for(), sign: Sign::Sms }
        }
    }
}

/// A number to dial, and its ear beside it.
#[component]
fn Call(
    href: &'static str,
    #[props(into)] number: Words,
    #[props(into)] who: Words,
    #[props(default, into)] why: Words,
    sign: Sign,
) -> Element {
    rsx! {
        div { class: "call-row",
            a { class: "call press", href, "data-call": "{number.text}",
                b { dir: "ltr", "{number.text}" }
                span {
                    Said { words: who.clone() }
                    if !why.is_empty() { small { Said { words: why.clone() } } }
                }
                Icon { sign, size: IconSize::Large }
            }
            Ear { words: number.clone(), then: vec![who.clone(), why.clone()] }
        }
    }
}

/// Where one is. The app does not know: it says how to find out.
#[component]
fn Where() -> Element {
    let tr = use_tr();
    let words = Words::from(tr.emergency_place_unknown());
    rsx! {
        div { class: "where",
            Icon { sign: Sign::Pin, size: IconSize::Large }
            div {
                p { class: "kicker", Said { words: tr.emergency_you_are_here() } }
                p { Said { words: words.clone() } }
            }
            Ear { words }
        }
    }
}

/// “Quoi dire au téléphone”, and back to the numbers.
#[component]
fn WhatSwitch(what: bool, onswitch: EventHandler) -> Element {
    let tr = use_tr();
    let words = Words::from(if what { tr.emergency_call() } else { tr.emergency_what_to_say() });
    rsx! {
        Press { words: words.clone(), class: "tile press push", mark: Mark::Tool("what-to-say"), onpress: onswitch,
            Icon { sign: if what { Sign::Call } else { Sign::List }, size: IconSize::Large }
            Said { words: words.clone(), class: "grow" }
            Icon { sign: Sign::Next }
        }
    }
}

/// What is said to the emergency services.
const SENTENCES: [fn(Tr) -> Message; 7] = [
    Tr::emergency_say_where,
    Tr::emergency_say_what,
    Tr::emergency_say_who,
    Tr::emergency_say_speaks,
    Tr::emergency_say_breathes,
    Tr::emergency_say_name,
    Tr::emergency_say_hang_up,
];

/// The sentences in French, because that is what is understood there, and slowly: they are to be said after it.
fn to_say() -> impl Iterator<Item = Words> {
    SENTENCES.into_iter().map(|sentence| Words::from(sentence(Tr::new("fr"))).slowly())
}

/// The sentences, each with its meaning.
#[component]
fn WhatToSay() -> Element {
    let tr = use_tr();
    rsx! {
        ul { class: "sentences",
            for (french , sentence) in to_say().zip(SENTENCES) {
                Sentence { key: "{french.id}", french, own: (tr.lang() != "fr").then(|| Words::from(sentence(tr))) }
            }
        }
    }
}

/// One sentence: French, then what it means, written and said.
#[component]
fn Sentence(french: Words, own: Option<Words>) -> Element {
    let then: Vec<Words> = own.iter().cloned().collect();
    rsx! {
        li { class: "row",
            p { class: "grow",
                Said { words: french.clone() }
                if let Some(own) = own { Said { words: own, class: "can__own" } }
            }
            Ear { words: french, then }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_to_the_emergency_services_is_french_and_slow() {
        assert!(to_say().all(|words| words.lang == "fr" && words.slow));
        assert_eq!(to_say().count(), SENTENCES.len());
    }
}
