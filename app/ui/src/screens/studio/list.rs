//! The phrases of a scene, on pages: which are said.

use super::{AtPhrase, Inside, StudioFrame};
use crate::parts::{
    Ear, Icon, IconSize, Mark, Pager, PagerWords, Press, Said, Sign, Stage, Tick, page_of,
};
use crate::{Words, use_media, use_tr};
use app_domain::view::{StudioLine, StudioUnit};
use dioxus::prelude::*;

/// Six a page.
const PAGE: usize = 6;

#[component]
pub(super) fn List(unit: StudioUnit, title: Words) -> Element {
    let (tr, at) = (use_tr(), use_context::<AtPhrase>());
    let mut page = use_signal(|| *at.at.peek() / PAGE);
    let numbered: Vec<(usize, StudioLine)> = unit.lines.iter().cloned().enumerate().collect();
    let (shown, pages) = page_of(&numbered, page(), PAGE);
    let heading = Words::from(tr.studio_phrases());
    rsx! {
        StudioFrame { screen: "studio-list", title: heading.clone(), say: vec![heading.clone()],
            end: rsx! { Ear { words: heading.clone() } },
            Stage { heading: heading.text.clone(),
                div { class: "phrases",
                    for (place , line) in shown {
                        Phrase { key: "{place}", place, line }
                    }
                }
                Pager {
                    words: PagerWords { before: tr.frame_before().into(), after: tr.frame_next().into() },
                    page: page(), pages, onpage: move |to| page.set(to),
                }
            }
        }
    }
}

#[component]
fn Phrase(place: usize, line: StudioLine) -> Element {
    let (at, media) = (use_context::<AtPhrase>(), use_media());
    let words = Words::from(&line.said);
    let said = line.take.is_some();
    let state = if said { "is-on" } else { "" };
    let src = media.pic(line.said.picture.as_ref());
    rsx! {
        Press {
            words: words.clone(), class: "phrase press {state}", mark: Mark::Key(line.said.key.to_string()), pressed: Some(said),
            onpress: move |()| {
                let mut at = at;
                at.at.set(place);
                at.inside.set(Inside::Saying);
            },
            if let Some(src) = src { img { src, alt: "" } } else { Icon { sign: Sign::Speaker, size: IconSize::Large } }
            Said { words, class: "phrase__t" }
            Tick {}
        }
    }
}
