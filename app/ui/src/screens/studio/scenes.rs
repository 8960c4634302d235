//! Which scene, by its picture; and the way to the file.

use super::{AtPhrase, Inside, StudioFrame, order, tongue_words};
use crate::parts::{
    Act, ActKind, Choice, Ear, Icon, IconSize, Pager, PagerWords, Sign, Stage, Tool, page_of,
};
use crate::{Words, use_door, use_media, use_tr};
use app_domain::desk::StudioOrder;
use app_domain::view::{Card, TongueOpen};
use dioxus::prelude::*;

/// Four pictures at once (look/README §3).
const CARDS: usize = 4;

#[component]
pub(super) fn ChooseScene(open: TongueOpen) -> Element {
    let (tr, door, mut at) = (use_tr(), use_door(), use_context::<AtPhrase>());
    let view = door.view();
    let mut page = use_signal(|| 0_usize);
    let mut chosen = use_signal(|| None::<String>);
    let (cards, pages) = page_of(&view.read().home.scenes, page(), CARDS);
    let title = Words::from(tr.studio_which_scene());
    let name = tongue_words(open.code.as_str(), open.name, tr);
    rsx! {
        StudioFrame { screen: "studio-scenes", title: name.clone(), say: vec![title.clone()],
            end: rsx! { Ear { words: name } },
            Stage { heading: title.text.clone(),
                div { class: "choices choices--scenes",
                    for card in cards {
                        Scene { key: "{card.unit}", card: card.clone(), takes: open.counts.get(&card.unit).copied().unwrap_or(0), chosen: chosen().as_deref() == Some(card.unit.as_str()), onchoose: move |key| chosen.set(Some(key)) }
                    }
                }
                Pager {
                    words: PagerWords { before: tr.frame_before().into(), after: tr.frame_next().into() },
                    page: page(), pages, onpage: move |to| { page.set(to); chosen.set(None) },
                }
                if open.takes > 0 {
                    div { class: "tools",
                        Tool { words: tr.studio_give(), sign: Sign::Send, name: "studio-give", onpress: move |()| { order(door, StudioOrder::Pack); at.inside.set(Inside::Giving) } }
                    }
                }
            }
            match chosen() {
                Some(unit) => rsx! { Act { words: tr.frame_start(), sign: Sign::Mic, onact: move |()| { at.start_again(); order(door, StudioOrder::Open(unit.clone().into())) } } },
                None => rsx! { Act { words: title, sign: Sign::Tap, kind: ActKind::Still, onact: |()| () } },
            }
        }
    }
}

/// A scene; a microphone and a figure where phrases of it were said.
#[component]
fn Scene(card: Card, takes: usize, chosen: bool, onchoose: EventHandler<String>) -> Element {
    let media = use_media();
    rsx! {
        div { class: "scene-card", "data-unit": "{card.unit}", "data-takes": "{takes}",
            Choice {
                key_name: card.unit.to_string(), src: media.pic(card.cover.as_ref()).unwrap_or_default(),
                words: Words::from(&card.title), own: Words::own(&card.title), chosen, onchoose,
            }
            if takes > 0 {
                span { class: "scene-card__mark scene-card__mark--said", Icon { sign: Sign::Mic, size: IconSize::Small } b { "{takes}" } }
            }
        }
    }
}
