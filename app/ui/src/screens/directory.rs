//! Whom to call, besides the emergency numbers (R55, R68): pictures, words and voices on pages with arrows. It is in the
//! program: no profile, no pack, no network. The numbers are links that a telephone dials.

use super::help::contact;
use super::shell::{Shell, TitleTop};
use crate::parts::{Ear, Icon, IconSize, Pager, PagerWords, Said, Sign, Stage, page_of};
use crate::{Words, own_picture, use_door, use_tr};
use app_domain::directory::{Entry, listed};
use dioxus::prelude::*;
use locales::{Message, Tr};

/// Three rows at once: the longest languages need the height.
const ROWS: usize = 3;

/// A row: first the person one can ask, then the numbers.
#[derive(Clone, Copy, PartialEq)]
enum Row {
    Person,
    Number(&'static Entry),
}

/// Whom to call.
#[component]
pub(crate) fn Directory() -> Element {
    let tr = use_tr();
    let mut page = use_signal(|| 0_usize);
    let rows: Vec<Row> = std::iter::once(Row::Person).chain(listed().map(Row::Number)).collect();
    let (shown, pages) = page_of(&rows, page(), ROWS);
    let title = Words::from(tr.directory_title());
    let first = page() == 0;
    let mut say: Vec<Words> = if first { vec![title.clone()] } else { Vec::new() };
    say.extend(
        shown
            .iter()
            .filter_map(|row| if let Row::Number(entry) = row { purpose(entry, tr) } else { None }),
    );
    rsx! {
        Shell { screen: "directory", say, arrival: page().to_string(),
            TitleTop { title: title.clone(), back: true }
            Stage { heading: title.text.clone(),
                div { class: "dir",
                    for row in shown {
                        match row {
                            Row::Person => rsx! { Person {} },
                            Row::Number(entry) => rsx! { Number { key: "{entry.key}", entry } },
                        }
                    }
                }
                Pager {
                    words: PagerWords { before: tr.frame_before().into(), after: tr.frame_next().into() },
                    page: page(), pages, onpage: move |to| page.set(to),
                }
                Danger {}
            }
        }
    }
}

/// A person before any number.
#[component]
fn Person() -> Element {
    let words = contact(use_door(), use_tr());
    rsx! {
        div { class: "card row dir__person",
            img { class: "who", src: own_picture("who-nadia"), alt: "", width: "56", height: "56" }
            p { class: "grow", Said { words: words.clone() } }
            Ear { words }
        }
    }
}

/// A number: its picture, what it is for, who answers; the ear says all of it.
#[component]
fn Number(entry: &'static Entry) -> Element {
    let tr = use_tr();
    let words = |id: String| tr.by_id(&id).map(Words::from).unwrap_or_default();
    let (number, who) =
        (words(format!("number-{}", entry.key)), words(format!("number-{}-who", entry.key)));
    let purpose = purpose(entry, tr).unwrap_or_default();
    let facts = facts(entry, tr);
    let then: Vec<Words> =
        [who.clone(), number.clone()].into_iter().chain(facts.iter().cloned()).collect();
    let dialled = entry.dialled();
    rsx! {
        div { class: "call-row", "data-entry": "{entry.key}",
            a { class: "call call--list press", href: "tel:{dialled}", "data-call": "{dialled}",
                span { class: "dir__ic", Icon { sign: sign(entry.key), size: IconSize::Large } }
                span { class: "dir__words",
                    Said { words: purpose.clone() }
                    span { class: "dir__n", Icon { sign: Sign::Call }, b { dir: "ltr", lang: "fr", "{entry.number}" } }
                    small {
                        Said { words: who }
                        for fact in facts { Said { key: "{fact.id}", words: fact, class: "dir__fact" } }
                    }
                }
            }
            Ear { words: purpose, then }
        }
    }
}

/// What it costs and when somebody answers, where that is sure.
fn facts(entry: &Entry, tr: Tr) -> Vec<Words> {
    let free: Option<Message> = entry.free.then(|| tr.directory_free());
    let always = entry.always.then(|| tr.directory_always());
    [free, always].into_iter().flatten().map(Words::from).collect()
}

/// What a number is for, in the person's language.
fn purpose(entry: &Entry, tr: Tr) -> Option<Words> {
    tr.by_id(&format!("directory-{}-for", entry.key)).map(Words::from)
}

/// The emergency numbers are one touch away, on the deck.
#[component]
fn Danger() -> Element {
    let words = Words::from(use_tr().directory_danger());
    rsx! {
        div { class: "row dir__danger",
            Icon { sign: Sign::Siren }
            p { class: "grow", Said { words: words.clone() } }
            Ear { words }
        }
    }
}

/// The picture of a need.
fn sign(key: &str) -> Sign {
    match key {
        "housing" => Sign::Home,
        "violence" => Sign::StopHand,
        "distress" => Sign::Heart,
        "child" => Sign::Child,
        "poison" => Sign::Flask,
        "victim" => Sign::Shield,
        "temp" => Sign::Helmet,
        "rights" => Sign::Scale,
        "unfair" => Sign::Unequal,
        "health" => Sign::Care,
        "family" => Sign::Euro,
        "job" => Sign::Search,
        "defender" => Sign::Office,
        _ => Sign::Call,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_has_its_words_and_its_picture_in_every_language() {
        for lang in locales::languages().iter().map(|language| language.code) {
            let tr = Tr::new(lang);
            for entry in listed() {
                assert!(purpose(entry, tr).is_some(), "{lang} {}", entry.key);
                let shown = tr.by_id(&format!("number-{}", entry.key)).map(|number| number.text);
                assert_eq!(shown.as_deref(), Some(entry.number), "{}", entry.key);
                assert!(tr.by_id(&format!("number-{}-who", entry.key)).is_some(), "{}", entry.key);
                assert!(sign(entry.key) != Sign::Call, "{}", entry.key);
            }
        }
    }

    #[test]
    fn only_what_is_sure_is_said_of_a_number() {
        let tr = Tr::new("fr");
        let said = |key: &str| {
            let entry = listed().find(|entry| entry.key == key).unwrap();
            facts(entry, tr).into_iter().map(|words| words.text).collect::<Vec<_>>()
        };
        assert_eq!(said("housing"), ["gratuit", "jour et nuit"]);
        assert!(said("rights").is_empty());
    }
}
