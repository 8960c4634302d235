//! Packs and scenes as pictures, on pages with arrows. Nothing is locked (R3).

use super::shell::{Shell, TitleTop};
use crate::parts::{
    Act, ActKind, Choice, Icon, IconSize, Pager, PagerWords, Sign, Stage, Tool, page_of,
};
use crate::root::open;
use crate::{Place, Words, use_door, use_media, use_tr};
use app_domain::view::Card;
use dioxus::prelude::*;

/// Four pictures at once (look/README §3).
const CARDS: usize = 4;

/// The scenes.
#[component]
pub(crate) fn Scenes() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let view = door.view();
    let mut page = use_signal(|| 0_usize);
    let mut chosen = use_signal(|| None::<String>);
    let (cards, pages) = page_of(&view.read().home.scenes, page(), CARDS);
    let title = Words::from(tr.home_scenes());
    let empty = cards.is_empty();
    rsx! {
        Shell { screen: "scenes", say: vec![title.clone()],
            TitleTop { title: title.clone() }
            Stage { heading: title.text.clone(),
                if empty { p { class: "title", "{tr.home_no_scene().text}" } }
                div { class: "choices choices--scenes",
                    for card in cards {
                        SceneCard { key: "{card.unit}", card: card.clone(), chosen: chosen().as_deref() == Some(card.unit.as_str()), onchoose: move |key| chosen.set(Some(key)) }
                    }
                }
                Pager {
                    words: PagerWords { before: tr.frame_before().into(), after: tr.frame_next().into() },
                    page: page(), pages, onpage: move |to| { page.set(to); chosen.set(None) },
                }
                if view.read().device.little_data { MayCome {} }
            }
            match chosen() {
                Some(unit) => rsx! { Act { words: tr.frame_start(), sign: Sign::Play, onact: move |()| open(door, unit.clone().into()) } },
                None => rsx! { Act { words: tr.steps_touch_picture(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () } },
            }
        }
    }
}

/// With little data nothing comes by itself: what could come is looked at where its size is heard.
#[component]
fn MayCome() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    rsx! {
        div { class: "tools",
            Tool { words: tr.data_new_scenes(), sign: Sign::Download, name: "device", onpress: move |()| door.go(Place::Device) }
        }
    }
}

/// A scene: its picture and title; a tick when done, a hand when given.
#[component]
fn SceneCard(card: Card, chosen: bool, onchoose: EventHandler<String>) -> Element {
    let media = use_media();
    rsx! {
        div { class: "scene-card", "data-unit": "{card.unit}", "data-done": "{card.done}", "data-given": "{card.given}",
            Choice {
                key_name: card.unit.to_string(), src: media.pic(card.cover.as_ref()).unwrap_or_default(),
                words: Words::from(&card.title), own: Words::own(&card.title), chosen, onchoose,
            }
            if card.done {
                span { class: "scene-card__mark", Icon { sign: Sign::Shield, size: IconSize::Small } }
            }
        }
    }
}
