//! À deux: scenes that two people can play, and the way to the other phone (look/15). No network is needed.

use super::shell::{Shell, TitleTop};
use crate::parts::{Act, ActKind, Choice, EyeView, Pager, PagerWords, Sign, Stage, Tool, page_of};
use crate::speaker::Speaker;
use crate::{Door, Lens, Place, Words, use_door, use_lens, use_media, use_tr};
use app_domain::desk::{Command, DeskError};
use app_domain::play::DuoInvite;
use app_domain::ports::EyeError;
use dioxus::prelude::*;
use locales::Tr;

/// Where the camera is shown.
pub(crate) const LENS: &str = "lens";
/// Four pictures at once (look/README §3).
const CARDS: usize = 4;

/// Scenes for two, or the camera.
#[component]
pub(crate) fn Together() -> Element {
    let (tr, door, lens) = (use_tr(), use_door(), use_lens());
    let looking = use_signal(|| false);
    let chosen = use_signal(|| None::<String>);
    let mut looked = use_signal(|| false);
    use_hook(|| door.act_here(Command::FindDuos, move |_| looked.set(true)));
    use_drop(move || lens.close());
    let title = Words::from(tr.home_duo());
    let say = vec![title.clone(), tr.together_choose().into()];
    rsx! {
        Shell { screen: "together", say,
            TitleTop { title: title.clone() }
            Stage { heading: title.text.clone(),
                if looking() { EyeView { id: LENS, words: tr.together_hold() } } else if looked() { Scenes { chosen } } else { Coming {} }
                if lens.can_read() {
                    div { class: "tools",
                        Tool { words: tr.together_read(), sign: Sign::Camera, name: "camera", on: Some(looking()), onpress: move |()| look(door, lens, looking) }
                    }
                }
            }
            match chosen().filter(|_| !looking()) {
                Some(unit) => rsx! { Act { words: tr.frame_start(), sign: Sign::Play, onact: move |()| begin(door, &unit) } },
                None => rsx! { Act { words: tr.steps_touch_picture(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () } },
            }
        }
    }
}

/// They are being looked for.
#[component]
fn Coming() -> Element {
    let words = Words::from(use_tr().frame_getting_ready());
    rsx! {
        p { class: "title grow", role: "status", "{words.text}" }
    }
}

/// The scenes, four a page.
#[component]
fn Scenes(chosen: Signal<Option<String>>) -> Element {
    let (tr, door, media) = (use_tr(), use_door(), use_media());
    let view = door.view();
    let mut page = use_signal(|| 0_usize);
    let (cards, pages) = page_of(&view.read().duos, page(), CARDS);
    let empty = cards.is_empty();
    rsx! {
        if empty { p { class: "title", "{tr.home_no_scene().text}" } }
        div { class: "choices choices--scenes",
            for card in cards {
                Choice {
                    key: "{card.unit}", key_name: card.unit.to_string(), src: media.pic(card.cover.as_ref()).unwrap_or_default(),
                    words: Words::from(&card.title), own: Words::own(&card.title),
                    chosen: chosen().as_deref() == Some(card.unit.as_str()), onchoose: move |key| chosen.set(Some(key)),
                }
            }
        }
        Pager {
            words: PagerWords { before: tr.frame_before().into(), after: tr.frame_next().into() },
            page: page(), pages, onpage: move |to| { page.set(to); chosen.set(None) },
        }
    }
}

fn begin(door: Door, unit: &str) {
    door.act_then(Command::OpenDuo(unit.into()), |door, done| {
        if done.is_ok() {
            door.go(Place::Play);
        }
    });
}

/// Opens the camera, or closes it.
fn look(door: Door, lens: Lens, mut looking: Signal<bool>) {
    if *looking.peek() {
        lens.close();
        looking.set(false);
        return;
    }
    looking.set(true);
    let (speaker, tr) = (consume_context::<Speaker>(), tr_of(door));
    speaker.say(vec![tr.together_hold().into()]);
    spawn(async move {
        let read = lens.read(LENS).await;
        looking.set(false);
        match read {
            Ok(text) => match text.parse() {
                Ok(invite) => join(door, invite),
                Err(_) => speaker.say(vec![tr.together_other_code().into()]),
            },
            Err(EyeError::Closed) => {}
            Err(_) => speaker.say(vec![tr.errors_no_camera().into()]),
        }
    });
}

/// Stands on the other half of a deal; a scene that has not come yet is said.
pub(super) fn join(door: Door, invite: DuoInvite) {
    let (speaker, tr) = (consume_context::<Speaker>(), tr_of(door));
    door.act_then(Command::Join(invite), move |door, done| match done {
        Ok(()) => door.go(Place::Play),
        Err(DeskError::NotHere(_)) => speaker.say(vec![tr.together_not_here().into()]),
        Err(_) => {}
    });
}

/// The words of the screen, from outside of a component.
fn tr_of(door: Door) -> Tr {
    Tr::new(door.view().peek().lang.as_str())
}
