//! Urgence (look/12): the only red screen. No profile, no network; the numbers are links a telephone dials.

use super::shell::Shell;
use crate::parts::{Ear, Icon, IconSize, Mark, Press, Said, Sign, Stage};
use crate::{Door, Words, use_door, use_tr};
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use locales::{Message, Tr};

/// What the card shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Page {
    /// The numbers.
    Calls,
    /// “Quoi dire au téléphone.”
    What,
    /// “Où je suis.”
    Where,
}

/// Urgence.
#[component]
pub(crate) fn Emergency() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let title = Words::from(tr.emergency_title());
    let page = use_signal(|| Page::Calls);
    use_hook(|| let_go_of_the_microphone(door));
    let say = match page() {
        Page::Calls => vec![title.clone(), tr.emergency_protect_first().into()],
        Page::What => spoken(tr.emergency_what_to_say(), &SENTENCES),
        Page::Where => spoken(tr.rescue_where(), &places(door)),
    };
    rsx! {
        Shell { screen: "emergency", class: "app--u", say,
            RedTop { title: title.clone() }
            Stage { heading: title.text.clone(),
                match page() {
                    Page::Calls => rsx! { Calls {} },
                    Page::What => rsx! { ToSay { sentences: SENTENCES.map(french).to_vec() } Agency {} },
                    Page::Where => rsx! { Where {} },
                }
                Switch { page }
            }
        }
    }
}

/// Whoever was recording needs the microphone to call: it is free at once. The take is there when one comes back.
fn let_go_of_the_microphone(door: Door) {
    let desk = door.desk();
    desk.close_eye();
    spawn_forever(async move { drop(desk.record_stop().await) });
}

/// A title, then French sentences, slowly: they are to be said after it.
fn spoken(title: Message, sentences: &[Sentence]) -> Vec<Words> {
    std::iter::once(Words::from(title)).chain(sentences.iter().map(|one| french(*one))).collect()
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

/// The first-aider of the site, then 15, 18, 17, 112, and 114 by text message (`content/packs/help.toml` has their source).
/// Nothing tells the app yet who the first-aider is, so it says to ask.
#[component]
fn Calls() -> Element {
    let tr = use_tr();
    let (aider, ask) =
        (Words::from(tr.emergency_first_aider()), Words::from(tr.rescue_aider_ask()));
    rsx! {
        div { class: "calls",
            div { class: "call call--site",
                Icon { sign: Sign::People, size: IconSize::Large }
                span { Said { words: aider.clone() } small { Said { words: ask.clone() } } }
                Ear { words: aider, then: vec![ask] }
            }
            Call { href: "tel:15", number: tr.emergency_15(), who: tr.emergency_15_who(), why: tr.emergency_15_for(), sign: Sign::Call }
            Call { href: "tel:18", number: tr.emergency_18(), who: tr.emergency_18_who(), why: tr.emergency_18_for(), sign: Sign::Call }
            Call { href: "tel:17", number: tr.rescue_17(), who: tr.rescue_17_who(), why: tr.rescue_17_for(), sign: Sign::Call }
            Call { href: "tel:112", number: tr.emergency_112(), who: tr.emergency_112_for(), sign: Sign::Call }
            Call { href: sms(), number: tr.emergency_114(), who: tr.emergency_114_how(), why: tr.emergency_114_for(), sign: Sign::Sms }
        }
    }
}

/// A text message to 114, begun: no name is in it, and a place to fill. `?&body=` is read by Android and by iOS alike.
fn sms() -> String {
    let body = Tr::new("fr").number_sms().text;
    let encoded: String = body
        .bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-' | b'_' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect();
    format!("sms:114?&body={encoded}")
}

/// A number to dial, and its ear beside it.
#[component]
fn Call(
    #[props(into)] href: String,
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

/// A sentence of `locales`.
type Sentence = fn(Tr) -> Message;

/// What is said to the emergency services.
const SENTENCES: [Sentence; 7] = [
    Tr::emergency_say_where,
    Tr::emergency_say_what,
    Tr::emergency_say_who,
    Tr::emergency_say_speaks,
    Tr::emergency_say_breathes,
    Tr::emergency_say_name,
    Tr::emergency_say_hang_up,
];

/// What one can say of where one is. The app knows no place and looks for none: only the trade of the mission, which says
/// whether one is more likely on a site or inside.
fn places(door: Door) -> Vec<Sentence> {
    let view = door.view();
    let trade = view.read().home.mission.as_ref().map(|mission| mission.trade.clone());
    places_of(trade.as_deref())
}

fn places_of(trade: Option<&str>) -> Vec<Sentence> {
    let around: [Sentence; 3] = match trade {
        Some("cuis" | "log" | "net") => {
            [Tr::rescue_say_inside, Tr::rescue_say_site, Tr::rescue_say_road]
        }
        _ => [Tr::rescue_say_site, Tr::rescue_say_inside, Tr::rescue_say_road],
    };
    let first: [Sentence; 1] = [Tr::rescue_say_do_not_know];
    let last: [Sentence; 1] = [Tr::rescue_say_near];
    first.into_iter().chain(around).chain(last).collect()
}

/// How to find out where one is, and what to say meanwhile.
#[component]
fn Where() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let (look, ask) =
        (Words::from(tr.emergency_place_unknown()), Words::from(tr.rescue_ask_someone()));
    rsx! {
        div { class: "where",
            Icon { sign: Sign::Pin, size: IconSize::Large }
            div {
                p { Said { words: look.clone() } }
                p { Said { words: ask.clone() } }
            }
            Ear { words: look, then: vec![ask] }
        }
        ToSay { sentences: places(door).into_iter().map(french).collect::<Vec<_>>() }
    }
}

/// Who at the agency: an accident at work is told there on the same day (Code de la sécurité sociale, R441-2: the same
/// day, 24 hours at most).
#[component]
fn Agency() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let referent = door.view().read().send.referent.clone();
    let words = Words::from(
        referent.map_or_else(|| tr.rescue_agency(), |name| tr.rescue_agency_name(&name)),
    );
    rsx! {
        div { class: "where",
            Icon { sign: Sign::People, size: IconSize::Large }
            p { Said { words: words.clone() } }
            Ear { words }
        }
    }
}

/// The two other pages, or back to the numbers.
#[component]
fn Switch(page: Signal<Page>) -> Element {
    let tr = use_tr();
    rsx! {
        div { class: "two push",
            if page() == Page::Calls {
                To { page, to: Page::What, words: tr.emergency_what_to_say(), sign: Sign::List, name: "what-to-say" }
                To { page, to: Page::Where, words: tr.rescue_where(), sign: Sign::Pin, name: "where" }
            } else {
                To { page, to: Page::Calls, words: tr.emergency_call(), sign: Sign::Call, name: "calls" }
            }
        }
    }
}

#[component]
fn To(
    page: Signal<Page>,
    to: Page,
    #[props(into)] words: Words,
    sign: Sign,
    name: &'static str,
) -> Element {
    rsx! {
        Press { words: words.clone(), class: "tile press", mark: Mark::Tool(name), onpress: move |()| page.set(to),
            Icon { sign, size: IconSize::Large }
            Said { words, class: "grow" }
        }
    }
}

/// In French, because that is what is understood there, and slowly.
fn french(sentence: Sentence) -> Words {
    Words::from(sentence(Tr::new("fr"))).slowly()
}

/// Sentences to say, each with its meaning.
#[component]
fn ToSay(sentences: Vec<Words>) -> Element {
    let tr = use_tr();
    let own = |french: &Words| tr.by_id(&french.id).filter(|_| tr.lang() != "fr").map(Words::from);
    rsx! {
        ul { class: "sentences",
            for french in sentences {
                OneSentence { key: "{french.id}", own: own(&french), french }
            }
        }
    }
}

/// One sentence: French, then what it means, written and said.
#[component]
fn OneSentence(french: Words, own: Option<Words>) -> Element {
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
        for words in SENTENCES.into_iter().chain(places_of(None)).map(french) {
            assert!(words.lang == "fr" && words.slow, "{words:?}");
        }
    }

    #[test]
    fn a_message_to_114_is_begun_and_names_nobody() {
        let address = sms();
        assert!(address.starts_with("sms:114?&body=URGENCE.%20Adresse"), "{address}");
        assert!(address.is_ascii() && !address.contains(' '), "{address}");
        let body = Tr::new("fr").number_sms().text;
        assert!(!body.contains("appelle") && !body.contains("nom"), "{body}");
    }

    #[test]
    fn the_trade_of_the_mission_says_what_comes_first() {
        let second = |trade| french(places_of(trade)[1]).text;
        assert_eq!(second(Some("btp")), "Je suis sur un chantier.");
        assert_eq!(second(Some("cuis")), "Je suis dans un bâtiment.");
        assert_eq!(french(places_of(None)[0]).text, "Je ne sais pas où je suis.");
    }

    #[test]
    fn the_card_calls_the_numbers_that_staff_check() {
        let checked: Vec<_> = app_domain::directory::ENTRIES
            .iter()
            .filter(|one| one.urgent)
            .map(|one| one.number)
            .collect();
        let tr = Tr::new("fr");
        let mut shown: Vec<_> = [
            tr.emergency_15(),
            tr.emergency_18(),
            tr.rescue_17(),
            tr.emergency_112(),
            tr.emergency_114(),
        ]
        .into_iter()
        .map(|number| number.text)
        .collect();
        shown.sort_by_key(|number| checked.iter().position(|one| one == number));
        assert_eq!(shown, checked);
    }
}
