//! The half with holes: one asks, and fills what is told.

use super::Find;
use super::tell::{ThingView, Tools};
use crate::parts::{
    Act, ActKind, EarKind, Icon, IconSize, Mark, Press, Said as Text, Sign, Tick, Tool,
};
use crate::steps::shared::{Helps, PromptStage, Question};
use crate::{Words, use_media, use_prompt, use_tr, use_voice};
use app_domain::view::{DuoHalf, PlayView, Thing};
use content_pack::SpotKey;
use dioxus::prelude::*;

#[component]
pub(super) fn Finding(
    play: PlayView,
    half: DuoHalf,
    find: Find,
    onfilled: EventHandler<Vec<SpotKey>>,
    /// Gives the phone back to look again, on one phone.
    onlook: Option<EventHandler>,
) -> Element {
    let (tr, prompt) = (use_tr(), use_prompt());
    let rows = find.rows.len();
    let mut filled = use_signal(|| vec![None::<SpotKey>; rows]);
    let at = filled.read().iter().position(Option::is_none);
    let complete: Option<Vec<SpotKey>> = filled.read().iter().cloned().collect();
    let task = Words::from(&half.task);
    rsx! {
        PromptStage { play: play.clone(), heading: task.text.clone(), class: "stage--split stage--duo",
            div { class: "side2",
                Question { words: task, kind: EarKind::Ink, own: prompt.own(&half.task) }
                ol { class: "pairs",
                    for (n , (thing , _)) in find.rows.iter().cloned().enumerate() {
                        li { key: "{n}", class: if at == Some(n) { "pair is-here" } else { "pair" },
                            if find.by_place { ThingView { thing } } else { b { class: "slot__n", "{n + 1}" } }
                            Icon { sign: Sign::Below }
                            Hole {
                                found: filled.read().get(n).cloned().flatten().and_then(|key| find.options.iter().find(|one| one.key == key).cloned()),
                                onempty: move |()| if let Some(one) = filled.write().get_mut(n) { *one = None },
                            }
                        }
                    }
                }
            }
            div { class: "side2",
                Options {
                    options: find.options.clone(), taken: filled.read().iter().flatten().cloned().collect::<Vec<_>>(),
                    onchoose: move |key| if let Some(at) = at && let Some(one) = filled.write().get_mut(at) { *one = Some(key) },
                }
                Tools { lines: half.tools.clone() }
                if let Some(onlook) = onlook {
                    div { class: "tools",
                        Tool { words: tr.steps_see_again(), sign: Sign::Eye, name: "look-again", onpress: onlook }
                    }
                }
                Helps { play, slow: false }
            }
        }
        match complete {
            Some(keys) => rsx! { Act { words: tr.steps_filled(), sign: Sign::Check, onact: move |()| onfilled.call(keys.clone()) } },
            None => rsx! { Act { words: tr.steps_touch_next(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () } },
        }
    }
}

/// A hole, or what was put in it; touching it empties it again.
#[component]
fn Hole(found: Option<Thing>, onempty: EventHandler) -> Element {
    let tr = use_tr();
    let Some(thing) = found else {
        return rsx! { span { class: "fact__hole", "?" } };
    };
    rsx! {
        Press { words: tr.frame_remove(), class: "fact__found press", mark: Mark::Key(format!("off:{}", thing.key)), onpress: onempty,
            Text { words: Words::from(&thing.said) }
            Icon { sign: Sign::Undo, size: IconSize::Small }
        }
    }
}

/// What can be put in the next hole.
#[component]
fn Options(options: Vec<Thing>, taken: Vec<SpotKey>, onchoose: EventHandler<SpotKey>) -> Element {
    rsx! {
        div { class: "places3",
            for thing in options.into_iter().filter(|thing| !taken.contains(&thing.key)) {
                OptionTile { key: "{thing.key}", thing, onchoose }
            }
        }
    }
}

/// One of them: touching it says it and puts it.
#[component]
fn OptionTile(thing: Thing, onchoose: EventHandler<SpotKey>) -> Element {
    let (media, voice) = (use_media(), use_voice());
    let (words, key) = (Words::from(&thing.said), thing.key.clone());
    let src = match (&thing.said.picture, &thing.at) {
        (Some(pic), _) => media.pic(Some(pic)).map(|src| (src, None)),
        (None, Some((pic, rect))) => media.pic(Some(pic)).map(|src| (src, Some(*rect))),
        (None, None) => None,
    };
    rsx! {
        Press { words: words.clone(), class: "choice press", mark: Mark::Key(thing.key.to_string()),
            onpress: { let words = words.clone(); move |()| { voice.hear(&words); onchoose.call(key.clone()) } },
            if let Some((src, rect)) = src {
                crate::parts::CloseUp { src, alt: "", rect }
            }
            span { class: "choice__foot", Text { words } Icon { sign: Sign::Speaker, size: IconSize::Small } }
            Tick {}
        }
    }
}
