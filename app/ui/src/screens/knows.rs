//! “Je sais…”: sentences, oral and written apart, never a figure (look/11, R11, R24).

use super::shell::{Shell, TitleTop};
use crate::parts::{
    Ear, Icon, IconSize, Pager, PagerWords, Said, Sign, Stage, Tool, TrackView, Tracks, page_of,
};
use crate::root::open;
use crate::{Place, Words, use_door, use_media, use_tr};
use app_domain::desk::Command;
use app_domain::view::{KnowsView, Mastery};
use content_pack::UnitId;
use dioxus::prelude::*;
use locales::Tr;

/// Two cards at once (look/README §3).
const CARDS: usize = 2;

/// The sentences.
#[component]
pub(crate) fn Knows() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let view = door.view();
    let mut page = use_signal(|| 0_usize);
    let (shown, pages) = page_of(&view.read().knows, page(), CARDS);
    let title = Words::from(tr.knows_title());
    let empty = shown.is_empty();
    rsx! {
        Shell { screen: "knows", say: vec![title.clone()],
            TitleTop { title: title.clone() }
            Stage { heading: title.text.clone(),
                if empty { Nothing {} }
                for knows in shown {
                    Can { key: "{knows.unit}", knows }
                }
                // What games told: sentences of their own, kept apart from what scenes taught.
                div { class: "tools",
                    Tool { words: tr.games_strengths(), sign: Sign::Heart, name: "strengths", onpress: move |()| { let mut door = door; door.go(Place::Strengths) } }
                }
                if !empty { Seen {} }
                Pager {
                    words: PagerWords { before: tr.frame_before().into(), after: tr.frame_next().into() },
                    page: page(), pages, onpage: move |to| page.set(to),
                }
            }
        }
    }
}

#[component]
fn Nothing() -> Element {
    let words = Words::from(use_tr().knows_nothing_yet());
    rsx! {
        div { class: "card row", p { class: "grow", Said { words: words.clone() } } Ear { words } }
    }
}

/// One sentence and its two tracks.
#[component]
fn Can(knows: KnowsView) -> Element {
    let (tr, media) = (use_tr(), use_media());
    let words = Words::from(&knows.sentence);
    let own = Words::own(&knows.sentence);
    let then: Vec<Words> = own.iter().cloned().chain(tracks_said(&knows, tr)).collect();
    rsx! {
        article { class: "can card", "data-unit": "{knows.unit}",
            div { class: "can__h",
                if let Some(src) = media.pic(knows.cover.as_ref()) {
                    img { src, alt: "" }
                }
                h2 { class: "grow",
                    Said { words: words.clone() }
                    if let Some(own) = own { Said { words: own, class: "can__own" } }
                }
                Ear { words, then }
            }
            Tracks {
                oral: track(tr.knows_oral().into(), knows.oral, tr),
                written: track(tr.knows_written().into(), knows.written, tr),
            }
            Replay { unit: knows.unit.clone() }
        }
    }
}

/// Who saw them. The app has no way yet for anybody to say so: they are what the person says.
#[component]
fn Seen() -> Element {
    let words = Words::from(use_tr().knows_i_say_it());
    rsx! {
        div { class: "can__s push",
            Icon { sign: Sign::Bubble, size: IconSize::Small }
            p { class: "grow", Said { words: words.clone() } }
        }
    }
}

/// The scene again from its start, or only what it taught: both as often as one likes.
#[component]
fn Replay(unit: UnitId) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let scene = unit.clone();
    rsx! {
        div { class: "tools",
            Tool { words: tr.frame_again(), sign: Sign::Play, name: "replay-scene", onpress: move |()| open(door, scene.clone()) }
            Tool { words: tr.frame_words(), sign: Sign::Again, name: "replay-words", onpress: move |()| {
                door.act_then(Command::Recall(unit.clone()), |door, done| if done.is_ok() { door.go(Place::Play) });
            } }
        }
    }
}

/// The two tracks, said: oral and written apart.
fn tracks_said(knows: &KnowsView, tr: Tr) -> Vec<Words> {
    let oral = track(tr.knows_oral().into(), knows.oral, tr);
    let written = track(tr.knows_written().into(), knows.written, tr);
    vec![oral.which, oral.how, written.which, written.how, tr.knows_i_say_it().into()]
}

/// A track in words and planks: none, one, two.
fn track(which: Words, mastery: Mastery, tr: Tr) -> TrackView {
    let (how, laid) = match mastery {
        Mastery::NotYet => (tr.knows_not_yet(), 0),
        Mastery::WithHelp => (tr.knows_with_help(), 1),
        Mastery::Alone => (tr.knows_i_know(), 2),
    };
    TrackView { which, how: how.into(), laid }
}
