//! Twelve pictures of things everybody knows. Three of them open a place; the order is not asked (domain.md §4.2).

use super::{Mark, Press, Said, Tick};
use crate::{Words, own_drawing, use_tr, use_voice};
use dioxus::prelude::*;
use locales::{Message, Tr};

/// How many open a place.
const CHOSEN: usize = 3;

/// A thing: the name of its picture, and its word.
type Drawn = (&'static str, fn(Tr) -> Message);

/// The drawing of each and its word, in the order of the desk: never to be changed, it would change everybody's three.
const THINGS: [Drawn; 12] = [
    ("maison", Tr::people_house),
    ("cle", Tr::people_key),
    ("bus", Tr::people_bus),
    ("velo", Tr::people_bike),
    ("soleil", Tr::people_sun),
    ("lune", Tr::people_moon),
    ("cafe", Tr::people_coffee),
    ("telephone", Tr::people_phone),
    ("lit", Tr::people_bed),
    ("marteau", Tr::people_hammer),
    ("etoile", Tr::people_star),
    ("horloge", Tr::people_clock),
];

/// Touch hears and chooses; touch again takes away; a fourth waits until one is taken away. `quiet` where somebody is
/// asked for their own three: said aloud, everybody near would know them; Aide says each word to whoever needs it.
#[component]
pub fn Things(chosen: Signal<Vec<u8>>, #[props(default)] quiet: bool) -> Element {
    let tr = use_tr();
    rsx! {
        div { class: "things", role: "group",
            for (at , (drawing , word)) in (0_u8..).zip(THINGS) {
                Thing { key: "{drawing}", drawing, words: Words::from(word(tr)), on: chosen.read().contains(&at), quiet, onpress: move |()| toggle(chosen, at) }
            }
        }
    }
}

fn toggle(mut chosen: Signal<Vec<u8>>, at: u8) {
    let mut now = chosen.peek().clone();
    if now.contains(&at) {
        now.retain(|one| *one != at);
    } else if now.len() < CHOSEN {
        now.push(at);
    }
    chosen.set(now);
}

#[component]
fn Thing(
    drawing: &'static str,
    words: Words,
    on: bool,
    quiet: bool,
    onpress: EventHandler,
) -> Element {
    let voice = use_voice();
    let said = words.clone();
    let state = if on { "is-on" } else { "" };
    rsx! {
        Press {
            words: words.clone(), class: "thing press {state}", mark: Mark::Key(drawing.to_owned()), pressed: Some(on),
            onpress: move |()| {
                if !quiet { voice.hear(&said) }
                onpress.call(());
            },
            img { src: own_drawing(drawing), alt: "" }
            Said { words }
            Tick {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_word_and_a_drawing_for_each_of_the_desks_pictures() {
        assert_eq!(THINGS.len(), usize::from(app_domain::people::THINGS));
        for (drawing, word) in THINGS {
            assert!(!word(Tr::new("ar")).text.is_empty());
            let file = format!("../../assets/img/chose-{drawing}.svg");
            assert!(std::path::Path::new(&file).exists(), "{file}");
        }
    }
}
