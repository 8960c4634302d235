//! One phrase: heard in French, seen, understood, said (look/32).

use super::list::List;
use super::speak::{Booth, hear};
use super::{AtPhrase, Inside, StudioFrame, order};
use crate::parts::{Act, ActKind, Corner, Ear, Said, Sign, Stage, Tool, Wave};
use crate::{Words, use_door, use_media, use_tr};
use app_domain::desk::{StudioOrder, Subject};
use app_domain::view::{StudioLine, StudioTake, StudioUnit, TongueOpen};
use dioxus::prelude::*;

#[component]
pub(super) fn Lines(open: TongueOpen, unit: StudioUnit, listing: bool) -> Element {
    let (tr, at) = (use_tr(), use_context::<AtPhrase>());
    let mut inside = at.inside;
    let many = unit.lines.len();
    let here = (at.at)().min(many.saturating_sub(1));
    let title = Words::from(tr.studio_phrase(&(here + 1).to_string(), &many.to_string()));
    let Some(line) = unit.lines.get(here).cloned() else { return rsx! {} };
    if listing {
        return rsx! { List { unit, title } };
    }
    rsx! {
        StudioFrame {
            screen: "studio-line", title: title.clone(), say: vec![tr.studio_say_it().into(), Words::from(&line.said)],
            end: rsx! { Corner { words: tr.studio_phrases(), sign: Sign::List, name: "phrases", onpress: move |()| inside.set(Inside::Listing) } },
            Phrase { key: "{line.said.key}", line: line.clone(), lang: open.code.to_string() }
            Next { line, many }
        }
    }
}

/// What to say, the take, the booth.
#[component]
fn Phrase(line: StudioLine, lang: String) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let key = line.said.key.clone();
    let (ask, erase) = (Words::from(tr.studio_say_it()), key.clone());
    let take = line.take.clone();
    rsx! {
        Stage { heading: ask.text.clone(),
            French { line: line.clone() }
            InYours { line: line.clone(), lang }
            if let Some(take) = take.clone() { Take { take } }
            Booth {
                subject: Subject::Line(key), erasable: take.is_some(),
                start: rsx! {
                    if take.is_some() {
                        Tool { words: tr.say_erase(), sign: Sign::Trash, name: "erase", onpress: move |()| order(door, StudioOrder::Erase(erase.clone())) }
                    }
                },
                end: rsx! { Skip {} },
            }
        }
    }
}

/// The French, with the picture that carries it, and its meaning in the language of help.
#[component]
fn French(line: StudioLine) -> Element {
    let media = use_media();
    let words = Words::from(&line.said);
    let own = Words::own(&line.said);
    let picture = media.pic(line.said.picture.as_ref());
    let portrait = line.said.who.as_ref().and_then(|who| who.portrait.as_ref());
    let src = picture.or_else(|| portrait.map(|still| media.still(still)));
    rsx! {
        div { class: "utter",
            if let Some(src) = src { img { src, alt: "" } }
            div {
                p { Said { words: words.clone() } }
                if let Some(own) = own.clone().filter(|own| !own.text.is_empty()) { p { class: "utter__own", Said { words: own } } }
            }
            Ear { words, then: own.into_iter().collect::<Vec<_>>() }
        }
    }
}

/// How one's own language writes it, where it does.
#[component]
fn InYours(line: StudioLine, lang: String) -> Element {
    let ask = Words::from(use_tr().studio_say_it());
    let written = line.words.clone().map(|text| Words::new("", text, lang));
    rsx! {
        div { class: "mine",
            p { class: "kicker", Said { words: ask } }
            if let Some(written) = written { b { Said { words: written } } }
        }
    }
}

#[component]
fn Take(take: StudioTake) -> Element {
    rsx! {
        div { class: "lent", "data-take": "{take.hash}", Wave { shape: take.shape } Ear { words: hear(take.hash) } }
    }
}

/// Without saying this one.
#[component]
fn Skip() -> Element {
    let (tr, at) = (use_tr(), use_context::<AtPhrase>());
    rsx! {
        Tool { words: tr.frame_not_now(), sign: Sign::Next, name: "skip", onpress: move |()| go_on(at) }
    }
}

fn go_on(mut at: AtPhrase) {
    let next = *at.at.peek() + 1;
    at.at.set(next);
}

/// On to the next phrase once this one is said; after the last one, to the list.
#[component]
fn Next(line: StudioLine, many: usize) -> Element {
    let (tr, at) = (use_tr(), use_context::<AtPhrase>());
    let mut inside = at.inside;
    let last = (at.at)() + 1 >= many;
    if line.take.is_none() {
        return rsx! { Act { words: tr.studio_say_it(), sign: Sign::Mic, kind: ActKind::Still, onact: |()| () } };
    }
    if last {
        return rsx! { Act { words: tr.studio_phrases(), sign: Sign::List, kind: ActKind::Good, onact: move |()| inside.set(Inside::Listing) } };
    }
    rsx! { Act { words: tr.frame_next(), sign: Sign::Check, kind: ActKind::Good, onact: move |()| go_on(at) } }
}
