//! “Je prête ma voix” (look/32, R13): a trainer or a local speaker says the phrases of a pack, with no network.
//!
//! A language, an agreement, a scene, phrase after phrase; then a file that is given by hand.

mod give;
mod line;
mod list;
mod scenes;
mod speak;
#[cfg(test)]
mod tests;
mod tongues;

use super::shell::Shell;
use crate::parts::{Corner, Said, Sign, Top};
use crate::speaker::OWN;
use crate::{Door, Words, use_door, use_tr};
use app_domain::desk::{Command, StudioOrder};
use app_domain::view::TongueOpen;
use content_pack::BlobHash;
use dioxus::prelude::*;
use give::Give;
use line::Lines;
use locales::{Tr, languages};
use scenes::ChooseScene;
use speak::{Agree, SayName};
use tongues::ChooseTongue;

/// Where one is inside the studio, beyond what the desk knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Inside {
    /// Choosing and saying.
    #[default]
    Saying,
    /// The phrases as a list.
    Listing,
    /// Giving the file.
    Giving,
}

/// Which phrase, and where inside. It outlives the screen: Aide and back is the same phrase.
#[derive(Clone, Copy)]
pub(crate) struct AtPhrase {
    at: Signal<usize>,
    inside: Signal<Inside>,
}

impl AtPhrase {
    pub(crate) fn new() -> Self {
        Self { at: Signal::new(0), inside: Signal::default() }
    }

    fn start_again(mut self) {
        self.at.set(0);
        self.inside.set(Inside::Saying);
    }
}

/// The studio.
#[component]
pub(crate) fn Studio() -> Element {
    let (door, at) = (use_door(), use_context::<AtPhrase>());
    use_hook(|| order(door, StudioOrder::Enter));
    let studio = door.view().read().studio.clone();
    let Some(open) = studio.open.clone() else {
        return rsx! { ChooseTongue { tongues: studio.tongues } };
    };
    if !is_known(&open) && open.name.is_none() {
        return rsx! { SayName {} };
    }
    if !open.agreed {
        return rsx! { Agree { open } };
    }
    match ((at.inside)(), open.unit.clone()) {
        (Inside::Giving, _) => rsx! { Give { open } },
        (_, None) => rsx! { ChooseScene { open } },
        (inside, Some(unit)) => rsx! { Lines { open, unit, listing: inside == Inside::Listing } },
    }
}

/// The app knows the language: it has a name, and perhaps letters.
fn is_known(open: &TongueOpen) -> bool {
    languages().iter().any(|info| info.code == open.code.as_str())
}

/// Sends an order.
fn order(door: Door, order: StudioOrder) {
    door.act(Command::Studio(order));
}

/// What a language is called: its own name, or the one that was recorded.
fn tongue_words(code: &str, name: Option<BlobHash>, tr: Tr) -> Words {
    match (languages().iter().find(|info| info.code == code), name) {
        (Some(info), _) => {
            let greeting = Tr::new(code).language_greeting();
            Words::new(greeting.id, info.own_name, code)
        }
        (None, Some(name)) => own_voice(name, Words::from(tr.studio_other_language())),
        (None, None) => tr.studio_other_language().into(),
    }
}

/// Words under which a voice of this phone is heard.
fn own_voice(file: BlobHash, words: Words) -> Words {
    Words { id: format!("{OWN}{file}"), ..words }
}

/// The frame of each screen of the studio: Retour goes one step back.
#[component]
fn StudioFrame(
    screen: &'static str,
    title: Words,
    say: Vec<Words>,
    end: Element,
    children: Element,
) -> Element {
    let (tr, door, at) = (use_tr(), use_door(), use_context::<AtPhrase>());
    rsx! {
        Shell { screen, say,
            Top {
                start: rsx! { Corner { words: tr.frame_back(), sign: Sign::Back, name: "back", onpress: move |()| step_back(door, at) } },
                end,
                p { class: "title top__title", Said { words: title } }
            }
            {children}
        }
    }
}

/// From the list or the file to the phrase or the scenes; from there one step of the desk; from the languages, out.
fn step_back(mut door: Door, mut at: AtPhrase) {
    let inside = *at.inside.peek();
    at.inside.set(Inside::Saying);
    if inside != Inside::Saying {
        return;
    }
    if door.view().peek().studio.open.is_some() {
        order(door, StudioOrder::Back);
    } else {
        order(door, StudioOrder::Leave);
        door.back();
    }
}
