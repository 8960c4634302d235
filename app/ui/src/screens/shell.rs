//! What every screen has: the frame, what it says on arrival, and the deck that never moves.

use crate::parts::{Corner, Deck, DeckWords, Frame, Said, Sign, Top};
use crate::root::Naming;
use crate::speaker::Speaker;
use crate::{Door, Place, Words, use_door, use_tr};
use app_domain::desk::Command;
use dioxus::prelude::*;

/// A screen. It says `say` when it comes, and again when `say` changes or Réécouter is touched.
#[component]
pub(crate) fn Shell(
    screen: &'static str,
    #[props(into, default)] class: String,
    /// Said on arrival.
    #[props(default)]
    say: Vec<Words>,
    /// Anything that changes when the screen should speak again.
    #[props(into, default)]
    arrival: String,
    /// Réécouter; by default says `say` again.
    #[props(default)]
    onreplay: Option<EventHandler>,
    children: Element,
) -> Element {
    let (tr, door, speaker) = (use_tr(), use_door(), use_context::<Speaker>());
    let view = door.view();
    let naming = use_context::<Naming>().0;
    use_arrival(door, speaker, naming, &say, &arrival);
    let words = DeckWords {
        help: tr.frame_help().into(),
        replay: tr.frame_replay().into(),
        urgent: tr.frame_emergency().into(),
    };
    rsx! {
        Frame {
            screen, class, recorded: view.read().recorded, playing: speaker.playing().read().clone(),
            lang: view.read().lang.to_string(),
            {children}
            Caption {}
            Deck {
                words,
                onhelp: move |()| help(door, speaker, naming, tr.frame_help().into()),
                onreplay: move |()| match onreplay { Some(onreplay) => onreplay.call(()), None => speaker.say(say.clone()) },
                onurgent: move |()| { let (mut door, mut naming) = (door, naming); naming.set(false); door.go(Place::Emergency) },
            }
        }
    }
}

/// What is being said, written: with the sound off it stands in for the voice (S11).
#[component]
fn Caption() -> Element {
    let (door, speaker) = (use_door(), use_context::<Speaker>());
    if !door.view().read().needs.no_sound {
        return rsx! {};
    }
    let saying = speaker.saying().read().clone().filter(|words| !words.text.is_empty());
    let Some(words) = saying else { return rsx! {} };
    let id = words.id.clone();
    rsx! {
        p { class: "caption", "data-caption": "{id}", Said { words } }
    }
}

/// Aide; while every control says what it is, Aide says itself and ends that.
fn help(mut door: Door, speaker: Speaker, mut naming: Signal<bool>, words: Words) {
    if *naming.peek() {
        naming.set(false);
        speaker.say(vec![words]);
    } else {
        door.go(Place::Help);
    }
}

/// Speaks once for each arrival: a screen, a prompt, a feedback. The prompt is told when its question has been said.
/// While controls say what they are, only they speak.
fn use_arrival(door: Door, speaker: Speaker, naming: Signal<bool>, say: &[Words], arrival: &str) {
    let (mut prompt, arrival) = (crate::use_prompt(), arrival.to_owned());
    let ids: Vec<&str> = say.iter().map(|words| words.id.as_str()).collect();
    let key = format!("{arrival}/{}", ids.join(" "));
    let mut said = use_signal(String::new);
    let queue = say.to_vec();
    use_effect(use_reactive!(|(key, queue, arrival)| {
        if *said.peek() != key {
            said.set(key);
            if *naming.peek() {
                return prompt.was_asked(&arrival, false, door.now_ms());
            }
            speaker.say_then(queue, move |sounded| {
                prompt.was_asked(&arrival, sounded, door.now_ms());
            });
        }
    }));
}

/// Accueil: leaves the scene, whose place is kept.
#[component]
pub(crate) fn HomeCorner() -> Element {
    let (tr, door) = (use_tr(), use_door());
    rsx! {
        Corner { words: tr.frame_home(), sign: Sign::Home, name: "home", onpress: move |()| go_home(door) }
    }
}

/// Leaves what is played, then goes home.
pub(crate) fn go_home(mut door: Door) {
    let in_hand = {
        let view = door.view();
        let view = view.peek();
        view.play.is_some() || view.game.is_some()
    };
    if in_hand {
        door.act_then(Command::Leave, |door, _| door.go(Place::Home));
    } else {
        door.go(Place::Home);
    }
}

/// Ma langue: from the first second, at any moment.
#[component]
pub(crate) fn LanguageCorner() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    rsx! {
        Corner { words: tr.frame_my_language(), sign: Sign::Language, name: "language", onpress: move |()| door.go(Place::Language) }
    }
}

/// Retour.
#[component]
pub(crate) fn BackCorner() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    rsx! {
        Corner { words: tr.frame_back(), sign: Sign::Back, name: "back", onpress: move |()| door.back() }
    }
}

/// The top of a screen that has a title.
#[component]
pub(crate) fn TitleTop(#[props(into)] title: Words, #[props(default)] back: bool) -> Element {
    let start = if back {
        rsx! { BackCorner {} }
    } else {
        rsx! { HomeCorner {} }
    };
    rsx! {
        Top {
            start,
            end: rsx! { LanguageCorner {} },
            p { class: "title top__title", Said { words: title } }
        }
    }
}
