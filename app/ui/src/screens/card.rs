//! One's card: a QR code to photograph or print, and eight signs to copy. Shown once; a new one replaces it.

use super::shell::Shell;
use crate::parts::{Act, Ear, Qr, Said, Sign, Stage, Top};
use crate::{Words, use_door, use_tr};
use app_domain::desk::{Command, PeopleOrder};
use dioxus::prelude::*;
use locales::Tr;

/// The card of who is here.
#[component]
pub(crate) fn MyCard() -> Element {
    let (tr, door) = (use_tr(), use_door());
    // Aide and back shows the same card: the one before would open nothing any more.
    use_hook(|| {
        if door.view().peek().people.card.is_none() {
            door.act(Command::People(PeopleOrder::MakeCard));
        }
    });
    let card = door.view().read().people.card.clone();
    let (title, opens) = (Words::from(tr.people_card()), Words::from(tr.people_card_opens()));
    rsx! {
        Shell { screen: "card", say: vec![title.clone(), opens.clone()],
            Top { start: rsx! { span {} }, end: rsx! { Ear { words: title.clone() } }, p { class: "title top__title", Said { words: title.clone() } } }
            Stage { heading: title.text.clone(),
                if let Some(card) = card {
                    Qr { text: card.text.clone(), label: title.text.clone() }
                    Signs { typed: card.typed }
                }
                div { class: "card row", p { class: "grow", Said { words: opens.clone() } } Ear { words: opens } }
            }
            Act { words: tr.frame_continue(), sign: Sign::Next, onact: move |()| {
                door.act_then(Command::People(PeopleOrder::PutCardAway), |door, _| door.arrive());
            } }
        }
    }
}

/// The eight signs, two times four, with the ear that spells them.
#[component]
fn Signs(typed: String) -> Element {
    let tr = use_tr();
    let (first, second) = typed.split_at_checked(4).unwrap_or((&typed, ""));
    let spelled: Vec<Words> = typed.chars().filter_map(|sign| spell(sign, tr)).collect();
    let words = spelled.first().cloned().unwrap_or_default();
    rsx! {
        div { class: "row signs", "data-card": "{typed}",
            p { class: "title", dir: "ltr", lang: "fr", "{first} {second}" }
            Ear { words, then: spelled.into_iter().skip(1).collect::<Vec<_>>() }
        }
    }
}

fn spell(sign: char, tr: Tr) -> Option<Words> {
    tr.by_id(&format!("sign-{}", sign.to_ascii_lowercase())).map(Words::from)
}
