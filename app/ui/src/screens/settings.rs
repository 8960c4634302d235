//! “Pour moi” (look/35): needs in pictures. Each tile shows its effect and takes effect at once; the line above lets one
//! try it. Never for whom.

use super::shell::{BackCorner, LanguageCorner, Shell};
use crate::parts::{
    Act, Ear, Icon, IconSize, Level, Pager, PagerWords, Said, Setting, Sign, Stage, Top, Who,
};
use crate::{Door, Place, Words, own_picture, use_door, use_tr};
use app_domain::desk::{Command, DeviceOrder};
use app_domain::needs::{Hand, Needs, TextSize, Theme};
use app_domain::view::NeedsView;
use dioxus::prelude::*;
use locales::Tr;

/// How many pages there are.
const PAGES: usize = 2;

/// The needs of who is here.
#[component]
pub(crate) fn Settings() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    let mut page = use_signal(|| 0_usize);
    let title = Words::from(tr.help_for_me());
    rsx! {
        Shell { screen: "settings", say: vec![title.clone(), tr.settings_try_here().into(), example()],
            Top {
                start: rsx! { BackCorner {} },
                end: rsx! { LanguageCorner {} },
                p { class: "title top__title", Said { words: title.clone() } }
            }
            Stage { heading: title.text.clone(),
                Try {}
                div { class: "sets",
                    if page() == 0 { Looks {} } else { Ways {} }
                }
                Pager {
                    words: PagerWords { before: tr.frame_before().into(), after: tr.frame_next().into() },
                    page: page(), pages: PAGES, onpage: move |to| page.set(to),
                }
            }
            Act { words: tr.frame_suits_me(), sign: Sign::Check, onact: move |()| door.back() }
        }
    }
}

/// A sentence of the site, in French: what is to be read and heard there.
fn example() -> Words {
    Tr::new("fr").needs_example().into()
}

/// “Essayez ici.”
#[component]
fn Try() -> Element {
    let tr = use_tr();
    let own = (tr.lang() != "fr").then(|| Words::from(tr.needs_example()));
    rsx! {
        div { class: "demo",
            Who { src: own_picture("who-sandrine") }
            div {
                p { class: "kicker", Said { words: tr.settings_try_here() } }
                p { Said { words: example() } }
                if let Some(own) = own { p { class: "kicker", Said { words: own } } }
            }
            Ear { words: example() }
        }
    }
}

/// Changes one thing of the needs of who is here.
pub(super) fn change(door: Door, change: impl FnOnce(Needs) -> Needs) {
    let needs = change(door.view().peek().needs.chosen);
    door.act(Command::Device(DeviceOrder::Needs(needs)));
}

/// Letters, pace, sound, light.
#[component]
fn Looks() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let needs = door.view().read().needs;
    rsx! {
        Bigger {}
        Setting { words: tr.settings_slower(), name: "slower", on: Some(needs.slow), then: vec![example()],
            onpress: move |()| change(door, |needs| Needs { slow: !needs.slow, ..needs }),
            Icon { sign: Sign::Walk, size: IconSize::Huge }
            span { class: "setting__dots", "• • •" }
        }
        NoSound {}
        Light { needs, theme: Theme::Contrast }
        Light { needs, theme: Theme::Dark }
        Light { needs, theme: Theme::Sun }
    }
}

/// Larger, larger still, twice as large, and back.
#[component]
pub(super) fn Bigger() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let size = door.view().read().needs.size;
    let laid = TextSize::ALL.iter().position(|one| *one == size).unwrap_or(0);
    rsx! {
        Setting { words: tr.settings_bigger(), name: "bigger", on: Some(size != TextSize::Normal),
            onpress: move |()| change(door, |needs| Needs { size: needs.size.next(), ..needs }),
            span { class: "setting__aa", "Aa" }
            span { class: "setting__aa setting__aa--l", "Aa" }
            Level { laid, of: TextSize::ALL.len() - 1 }
        }
    }
}

/// Nothing sounds: what stands in for it is said once more by the line above, which flashes.
#[component]
pub(super) fn NoSound() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let on = door.view().read().needs.no_sound;
    rsx! {
        Setting { words: tr.settings_no_sound(), name: "no-sound", on: Some(on), then: vec![Words::from(tr.needs_no_sound_how())],
            onpress: move |()| change(door, |needs| Needs { no_sound: !needs.no_sound, ..needs }),
            Icon { sign: Sign::NoSound, size: IconSize::Huge }
            Icon { sign: Sign::Vibrate, size: IconSize::Huge }
        }
    }
}

/// A light. One's own is put off by another touch; the phone's is put off by day.
#[component]
fn Light(needs: NeedsView, theme: Theme) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let (words, name, left, right) = match theme {
        Theme::Dark => (tr.settings_night(), "night", Sign::Sun, Sign::Moon),
        Theme::Sun => (tr.settings_sun(), "sun", Sign::Sun, Sign::Phone),
        Theme::Contrast | Theme::Light => {
            (tr.settings_contrast(), "contrast", Sign::Bigger, Sign::Bigger)
        }
    };
    rsx! {
        Setting { words, name, on: Some(needs.theme == theme),
            onpress: move |()| {
                let shown = door.view().peek().needs.theme;
                change(door, |needs| needs.toggle_theme(theme, shown));
            },
            span { class: "half half--{name}",
                span { Icon { sign: left, size: IconSize::Huge } }
                span { Icon { sign: right, size: IconSize::Huge } }
            }
        }
    }
}

/// Hand, movement, voice; and where sound and reminders are set.
#[component]
fn Ways() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    let needs = door.view().read().needs;
    let locked = door.view().read().people.locked;
    rsx! {
        Setting { words: tr.settings_vibrate(), name: "vibrate", on: Some(needs.vibrate),
            onpress: move |()| {
                let needs = Needs { vibrate: !needs.vibrate, ..needs.chosen };
                // Felt once it is on; off, the desk holds it back.
                door.act_then(Command::Device(DeviceOrder::Needs(needs)), |door, _| door.desk().vibrate(&[200]));
            },
            Icon { sign: Sign::Vibrate, size: IconSize::Huge }
        }
        OneHand { hand: needs.hand }
        Setting { words: tr.needs_calm(), name: "calm", on: Some(needs.calm),
            onpress: move |()| {
                let calm = door.view().peek().needs.calm;
                change(door, |needs| Needs { calm: Some(!calm), ..needs });
            },
            Icon { sign: Sign::Freeze, size: IconSize::Huge }
        }
        Setting { words: tr.needs_sound(), name: "sound", onpress: move |()| door.go(Place::Sound),
            Icon { sign: Sign::Speaker, size: IconSize::Huge }
            Icon { sign: Sign::Ear, size: IconSize::Huge }
        }
        if !locked {
            MyVoice {}
            Setting { words: tr.remind_title(), name: "reminders", onpress: move |()| door.go(Place::Reminders),
                Icon { sign: Sign::Bell, size: IconSize::Huge }
                Icon { sign: Sign::Clock, size: IconSize::Huge }
            }
        }
    }
}

/// Right, left, both.
#[component]
fn OneHand(hand: Option<Hand>) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let class = match hand {
        Some(Hand::Left) => "hand hand--left",
        Some(Hand::Right) => "hand hand--right",
        None => "hand",
    };
    rsx! {
        Setting { words: tr.needs_hand(), name: "hand", on: Some(hand.is_some()),
            onpress: move |()| change(door, |needs| Needs { hand: Hand::next(needs.hand), ..needs }),
            span { class,
                span { class: "hand__l", Icon { sign: Sign::Hand, size: IconSize::Huge } }
                Icon { sign: Sign::Phone, size: IconSize::Huge }
                span { class: "hand__r", Icon { sign: Sign::Hand, size: IconSize::Huge } }
            }
        }
    }
}

/// Which of the two voices says my lines. It is the person's and goes with them, unlike the rest.
#[component]
fn MyVoice() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let voice = door.view().read().voice;
    let mine = |is: bool| if is { "is-mine" } else { "is-other" };
    rsx! {
        Setting { words: tr.needs_voice(), name: "voice", on: Some(voice != 0),
            onpress: move |()| door.act(Command::ChooseVoice(1 - voice.min(1))),
            Who { src: own_picture("who-fatou"), class: mine(voice == 0) }
            Who { src: own_picture("who-bruno"), class: mine(voice != 0) }
        }
    }
}
