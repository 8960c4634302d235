//! Three pictures of twelve, or a card: what opens a place (R4). In the language of the person who is asked.

use super::enrol::{Blanks, CODE, Keypad, clean, replayed};
use super::people::{enter, person_words};
use super::shell::Shell;
use crate::parts::{Act, ActKind, Corner, Ear, EyeView, Said, Sign, Stage, Things, Tool, Top, Who};
use crate::speaker::Speaker;
use crate::{Door, Place, Words, own_picture, use_door, use_tr};
use app_domain::desk::{Command, PeopleOrder};
use app_domain::people::Three;
use app_domain::view::{Miss, PersonView};
use dioxus::prelude::*;
use locales::Tr;

/// Where the camera is shown.
const EYE: &str = "eye";

/// The three pictures of a person.
#[component]
pub(crate) fn SignIn(person: PersonView) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let mut chosen = use_signal(Vec::<u8>::new);
    let miss = door.view().read().people.miss;
    let title = Words::from(tr.keep_three_pictures());
    let say = what_to_say(miss, title.clone(), tr);
    let three = Three::of(&chosen.read());
    // After a miss one begins anew.
    use_effect(use_reactive!(|miss| if miss.is_some() {
        chosen.set(Vec::new());
    }));
    rsx! {
        Shell { screen: "sign-in", say, arrival: miss.map(|miss| miss.count.to_string()).unwrap_or_default(),
            Top {
                start: rsx! { BackToPeople {} },
                end: rsx! { Ear { words: person_words(&person, tr) } },
                div { class: "row sign-in__who",
                    Who { src: own_picture(&format!("who-{}", person.portrait)) }
                    p { class: "title top__title", Said { words: title.clone() } }
                }
            }
            Stage { heading: title.text.clone(),
                Missed { miss }
                Things { chosen, quiet: true }
                div { class: "tools",
                    Tool { words: tr.keep_my_card(), sign: Sign::Card, name: "my-card", onpress: move |()| { let mut door = door; door.go(Place::OpenByCode) } }
                    Tool { words: tr.people_forgot(), sign: Sign::Question, name: "forgot", onpress: move |()| forgot(door, tr) }
                }
            }
            match three {
                Some(three) => rsx! { Act { words: tr.frame_continue(), sign: Sign::Next, onact: move |()| enter(door, PeopleOrder::Pictures(three)) } },
                None => rsx! { Act { words: title, sign: Sign::Tap, kind: ActKind::Still, onact: |()| () } },
            }
        }
    }
}

/// The question; after a miss, that these are others, and to wait a little where it has come to that.
fn what_to_say(miss: Option<Miss>, title: Words, tr: Tr) -> Vec<Words> {
    match miss {
        None => vec![title],
        Some(Miss { waits: false, .. }) => vec![tr.keep_other_pictures().into()],
        Some(Miss { waits: true, .. }) => vec![tr.people_wait().into()],
    }
}

/// What the last try was, beside its voice. Never red, never a cross.
#[component]
fn Missed(miss: Option<Miss>) -> Element {
    let tr = use_tr();
    let Some(miss) = miss else { return rsx! {} };
    let words = Words::from(if miss.waits { tr.people_wait() } else { tr.keep_other_pictures() });
    let name = if miss.waits { "wait" } else { "again" };
    rsx! {
        div { class: "card row", role: "status", aria_live: "polite", "data-miss": name,
            p { class: "grow", Said { words: words.clone() } }
            Ear { words }
        }
    }
}

/// The agency has a code for whoever forgot; it is typed where a card's is.
fn forgot(mut door: Door, tr: Tr) {
    let speaker = consume_context::<Speaker>();
    door.go(Place::OpenByCode);
    speaker.say(vec![tr.keep_forgotten().into(), tr.people_code().into()]);
}

/// Back to the people of this phone.
#[component]
fn BackToPeople() -> Element {
    let (tr, door) = (use_tr(), use_door());
    rsx! {
        Corner { words: tr.frame_back(), sign: Sign::Back, name: "back", onpress: move |()| {
            door.act_then(Command::People(PeopleOrder::Unchoose), |door, _| door.go(Place::People));
        } }
    }
}

/// A card held to the camera, or eight signs typed: of a card, or of a trainer's code.
#[component]
pub(crate) fn OpenByCode(
    /// Of an address that was followed to come here: nobody types it.
    #[props(default)]
    code: Option<String>,
) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let mut typed = use_signal(String::new);
    let looking = use_signal(|| false);
    let speaker = use_context::<Speaker>();
    let miss = door.view().read().people.miss;
    let title = Words::from(tr.keep_my_card());
    let say = match miss {
        Some(Miss { waits: true, .. }) => vec![Words::from(tr.people_wait())],
        _ => vec![title.clone(), tr.people_code().into()],
    };
    let again = say.clone();
    let ready = code.or_else(|| (typed.read().len() == CODE).then(|| typed.read().clone()));
    use_drop(move || door.desk().close_eye());
    rsx! {
        Shell { screen: "open-by-code", say, arrival: miss.map(|miss| miss.count.to_string()).unwrap_or_default(),
            onreplay: move |()| speaker.say(replayed(&again, &typed.read(), tr)),
            Top { start: rsx! { BackToPeople {} }, end: rsx! { Ear { words: tr.people_code() } }, p { class: "title top__title", Said { words: title.clone() } } }
            Stage { heading: tr.people_code().text,
                Missed { miss: miss.filter(|miss| miss.waits) }
                if looking() {
                    EyeView { id: EYE, words: tr.enrol_show_card() }
                } else {
                    Blanks { typed: typed() }
                    Keypad { onsign: move |sign: String| if typed.read().len() < CODE { typed.write().push_str(&clean(&sign)) } }
                }
                div { class: "tools",
                    Tool { words: tr.frame_erase(), sign: Sign::Backspace, name: "backspace", onpress: move |()| { typed.write().pop(); } }
                    if door.desk().can_read_cards() {
                        Tool { words: tr.people_camera(), sign: Sign::Card, name: "camera", on: Some(looking()), onpress: move |()| camera(door, looking) }
                    }
                }
            }
            match ready {
                Some(code) => rsx! { Act { words: tr.frame_continue(), sign: Sign::Next, onact: move |()| enter(door, PeopleOrder::Code(code.clone())) } },
                None => rsx! { Act { words: tr.enrol_type_code(), sign: Sign::Card, kind: ActKind::Still, onact: |()| () } },
            }
        }
    }
}

/// Opens the camera, or closes it. Without one it is said, and one types.
fn camera(door: Door, mut looking: Signal<bool>) {
    let desk = door.desk();
    if *looking.peek() {
        desk.close_eye();
        looking.set(false);
        return;
    }
    looking.set(true);
    let (speaker, tr) = (consume_context::<Speaker>(), words_of(door));
    speaker.say(vec![tr.enrol_show_card().into()]);
    spawn(async move {
        let read = desk.read_card(EYE).await;
        looking.set(false);
        match read {
            Ok(text) => enter(door, PeopleOrder::Code(text)),
            Err(app_domain::ports::EyeError::Closed) => {}
            Err(_) => speaker.say(vec![tr.errors_no_camera().into()]),
        }
    });
}

/// The words of the screen, from outside of a component.
fn words_of(door: Door) -> Tr {
    Tr::new(door.view().peek().lang.as_str())
}
