//! Who is here (look/14): pictures, colours and voices, and nothing that tells anything of anybody.

use super::make_profile::Making;
use super::shell::{BackCorner, Shell};
use crate::parts::{
    Act, Ear, Icon, IconSize, Pager, PagerWords, Prof, ProfNew, Said, Sign, Stage, Tool, Top,
    page_of,
};
use crate::speaker::NAME;
use crate::{Door, Place, Words, own_picture, use_door, use_tr};
use app_domain::desk::{Command, PeopleOrder};
use app_domain::view::PersonView;
use dioxus::prelude::*;
use locales::Tr;

/// People a page, beside “Nouvelle personne”: four pictures at most (look/README §3).
const PAGE: usize = 3;

/// The people of this phone.
#[component]
pub(crate) fn People() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let locked = door.view().read().people.locked;
    let title = Words::from(tr.keep_who_is_here());
    let say = vec![title.clone(), tr.keep_touch_yours().into()];
    // Nothing stands behind the people while nobody is here.
    let start = if locked {
        rsx! { span {} }
    } else {
        rsx! { BackCorner {} }
    };
    rsx! {
        Shell { screen: "people", say,
            Top {
                start,
                end: rsx! { Ear { words: title.clone() } },
                p { class: "title top__title", Said { words: title.clone() } }
            }
            Stage { heading: title.text.clone(),
                Faces {}
                HowToOpen {}
                Tools {}
            }
            Act { words: tr.keep_play_without(), sign: Sign::Play, onact: move |()| play_without(door) }
        }
    }
}

/// A page of faces, and the way in for somebody new.
#[component]
fn Faces() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    let mut page = use_signal(|| 0_usize);
    let people = door.view().read().people.clone();
    let is_guest = !people.locked && people.here.is_none() && !people.making;
    let (shown, pages) = page_of(&people.people, page(), if is_guest { PAGE - 1 } else { PAGE });
    let here = people.here.as_ref().map(|person| person.profile);
    rsx! {
        div { class: "profs",
            for person in shown {
                Face { key: "{person.profile}", person: person.clone(), here: here == Some(person.profile) }
            }
            if is_guest {
                ProfNew { words: tr.people_keep_it(), sign: Sign::Lock, name: "keep-it", onpress: move |()| door.go(Place::MakeProfile) }
            }
            ProfNew { words: tr.keep_new_person(), sign: Sign::NewPerson, name: "new-person", onpress: move |()| begin(door) }
        }
        Pager { words: PagerWords { before: tr.frame_before().into(), after: tr.frame_next().into() }, page: page(), pages, onpage: move |to| page.set(to) }
    }
}

/// One touch opens, or asks for three pictures; one's own leads back home.
#[component]
fn Face(person: PersonView, here: bool) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let order = PeopleOrder::Choose(person.profile);
    rsx! {
        Prof {
            key_name: person.profile.to_string(), words: person_words(&person, tr), band: person.band, here,
            src: own_picture(&format!("who-{}", person.portrait)),
            onpress: move |()| enter(door, order.clone()),
        }
    }
}

/// What a person is called: the first name they recorded, over the word of their colour.
pub(super) fn person_words(person: &PersonView, tr: Tr) -> Words {
    let colour = Words::from(band_words(person.band, tr));
    let id = if person.named { format!("{NAME}{}", person.profile) } else { colour.id.clone() };
    Words { id, ..colour }
}

/// The word of a colour.
pub(super) fn band_words(band: &str, tr: Tr) -> locales::Message {
    match band {
        "green" => tr.people_green(),
        "blue" => tr.people_blue(),
        "violet" => tr.people_violet(),
        "pink" => tr.people_pink(),
        "brown" => tr.people_brown(),
        _ => tr.people_yellow(),
    }
}

#[component]
fn HowToOpen() -> Element {
    let words = Words::from(use_tr().people_open_with());
    rsx! {
        div { class: "card row push",
            Icon { sign: Sign::Lock, size: IconSize::Large }
            p { class: "grow", Said { words: words.clone() } }
            Ear { words }
        }
    }
}

/// A card opens from here; whoever is here can make one, or hide.
#[component]
fn Tools() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    let people = door.view().read().people.clone();
    rsx! {
        div { class: "tools",
            Tool { words: tr.keep_my_card(), sign: Sign::Card, name: "my-card", onpress: move |()| hide_then(door, Place::OpenByCode) }
            if people.here.is_some() {
                Tool { words: tr.people_make_card(), sign: Sign::Plus, name: "make-card", onpress: move |()| door.go(Place::Card) }
            }
            Tool { words: tr.help_for_me(), sign: Sign::Bigger, name: "settings", onpress: move |()| door.go(Place::Settings) }
            if !people.locked && !people.people.is_empty() {
                Tool { words: tr.keep_hide(), sign: Sign::Hidden, name: "hide", onpress: move |()| hide_then(door, Place::People) }
            }
        }
    }
}

/// Carries out an order; once a place is open, it shows its home, or its first scene.
pub(super) fn enter(door: Door, order: PeopleOrder) {
    door.act_then(Command::People(order), |door, done| {
        if done.is_ok() && !door.view().peek().people.locked {
            door.arrive();
        }
    });
}

/// Nothing of anybody is in view any more, then somewhere everybody may be.
pub(super) fn hide_then(door: Door, place: Place) {
    consume_context::<Making>().start_again();
    door.act_then(Command::People(PeopleOrder::Hide), move |door, _| door.go(place));
}

/// Nobody touched the phone for a while: on a shared one, it hides by itself.
pub(crate) fn hide_if_several(door: Door) {
    let people = door.view().peek().people.clone();
    if people.several && !people.locked {
        hide_then(door, Place::People);
    }
}

fn begin(door: Door) {
    door.act_then(Command::People(PeopleOrder::Begin), |door, done| {
        if done.is_ok() {
            door.go(Place::MakeProfile);
        }
    });
}

/// Whoever plays without a place already goes on.
fn play_without(mut door: Door) {
    let people = door.view().peek().people.clone();
    if !people.locked && people.here.is_none() && !people.making {
        door.arrive();
    } else {
        enter(door, PeopleOrder::PlayWithout);
    }
}
