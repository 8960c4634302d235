//! The common footbridge, as far as it is: a ground, and a cut-out for each part (`content/studio/world_bridge.py`).
//! It only grows, and when everything stands somebody passes: nobody is counted, nothing falls (R16, R17).

use super::site_cuts::{CUTS, GROUND, PASSERS, SHEET};
use crate::own_picture;
use dioxus::prelude::*;

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A plank of the bridge.
    Plank,
    /// A hut, a crane, materials.
    Site,
    /// A house.
    House,
    /// A tree, or two.
    Tree,
    /// Half of a side of the railing.
    Rail,
    /// A lamp.
    Lamp,
    /// Somebody on the bridge, from now on.
    Person,
    /// Flowers, flags, a boat, a place to sit.
    Fair,
    /// Somebody who passes, in the turn of the one before.
    Passer,
}

/// A piece of the sheet and where it lies; lengths in pixels of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cut {
    part: Part,
    at: (u16, u16),
    on_sheet: (u16, u16),
    size: (u16, u16),
}

pub(super) const fn cut(part: Part, at: (u16, u16), on_sheet: (u16, u16), size: (u16, u16)) -> Cut {
    Cut { part, at, on_sheet, size }
}

/// How far the bridge is, as one sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiteStage {
    /// Two banks and a river.
    Begins,
    /// Planks over a part of the river.
    Grows,
    /// From bank to bank.
    Crosses,
    /// Everything stands, and people cross.
    Lives,
}

/// What one sees after so many parts.
#[must_use]
pub fn site_stage(laid: u32) -> SiteStage {
    let here = CUTS.iter().take(count(laid));
    if laid == 0 {
        SiteStage::Begins
    } else if count(laid) >= CUTS.len() {
        SiteStage::Lives
    } else if planks(here) == planks(CUTS.iter()) {
        SiteStage::Crosses
    } else {
        SiteStage::Grows
    }
}

fn planks<'a>(cuts: impl Iterator<Item = &'a Cut>) -> usize {
    cuts.filter(|cut| cut.part == Part::Plank).count()
}

/// What came with the part of this number, from 1.
#[must_use]
pub fn site_part(laid: u32) -> Option<Part> {
    newest(laid).map(|cut| cut.part)
}

/// The cut-out of the part of this number; past the last one, whoever passes.
fn newest(laid: u32) -> Option<Cut> {
    let at = count(laid).checked_sub(1)?;
    CUTS.get(at).or_else(|| PASSERS.get((at - CUTS.len()) % PASSERS.len())).copied()
}

/// Everything that stands after so many parts, in the order it came.
fn standing(laid: u32) -> impl Iterator<Item = Cut> {
    let passes = newest(laid).filter(|cut| cut.part == Part::Passer);
    CUTS.iter().take(count(laid)).copied().chain(passes)
}

fn count(laid: u32) -> usize {
    usize::try_from(laid).unwrap_or(usize::MAX)
}

/// The picture. The newest `fresh` parts land one after the other; without motion they are there.
#[component]
pub fn SitePicture(
    laid: u32,
    #[props(default)] fresh: u32,
    /// What one sees, said to whoever does not see it.
    #[props(into)]
    label: String,
    #[props(into, default)] class: String,
) -> Element {
    let all: Vec<Cut> = standing(laid).collect();
    let parts = all.len();
    let still = parts.saturating_sub(count(fresh));
    let (width, height) = GROUND;
    rsx! {
        svg {
            class: "site {class}", view_box: "0 0 {width} {height}", preserve_aspect_ratio: "xMidYMid slice",
            role: "img", "aria-label": label, "data-laid": "{laid}", "data-parts": "{parts}",
            image { href: own_picture("site"), width: "{width}", height: "{height}" }
            for (at , one) in all.into_iter().enumerate() {
                g { key: "{at}", class: if at >= still { "site__lands" }, style: (at >= still).then(|| format!("--turn:{}", at - still)),
                    Piece { one }
                }
            }
        }
    }
}

/// One cut-out: the sheet, seen through a window of its size.
#[component]
fn Piece(one: Cut) -> Element {
    let ((x, y), (left, top), (width, height)) = (one.at, one.on_sheet, one.size);
    let (sheet_width, sheet_height) = SHEET;
    rsx! {
        svg { x: "{x}", y: "{y}", width: "{width}", height: "{height}", view_box: "{left} {top} {width} {height}",
            image { href: own_picture("site-parts"), width: "{sheet_width}", height: "{sheet_height}" }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::html;
    use std::collections::BTreeSet;

    fn seen(laid: u32) -> Vec<Cut> {
        standing(laid).collect()
    }

    #[test]
    fn every_scene_changes_what_one_sees_and_nothing_that_stands_falls() {
        let last = u32::try_from(CUTS.len()).unwrap();
        for laid in 0..last {
            assert!(seen(laid + 1).starts_with(&seen(laid)), "{laid}");
            assert_eq!(seen(laid + 1).len(), seen(laid).len() + 1, "{laid}");
        }
        // Then somebody else passes each time, for ever.
        for laid in last..last + 40 {
            assert_ne!(seen(laid + 1), seen(laid), "{laid}");
            assert!(seen(laid + 1).starts_with(&CUTS), "{laid}");
        }
        assert!(seen(u32::MAX).starts_with(&CUTS));
    }

    #[test]
    fn there_are_many_states_and_each_piece_lies_on_the_picture_and_on_the_sheet() {
        let states: BTreeSet<usize> = (0..=60).map(|laid| seen(laid).len()).collect();
        assert!(states.len() > 24, "{}", states.len());
        for cut in CUTS.iter().chain(&PASSERS) {
            let inside = |at: (u16, u16), whole: (u16, u16)| {
                at.0 + cut.size.0 <= whole.0 && at.1 + cut.size.1 <= whole.1
            };
            assert!(inside(cut.at, GROUND) && inside(cut.on_sheet, SHEET), "{cut:?}");
            assert!(cut.size.0 > 12 && cut.size.1 > 12, "too small to be seen: {cut:?}");
        }
    }

    #[test]
    fn it_is_said_as_far_as_it_is() {
        assert_eq!(site_stage(0), SiteStage::Begins);
        assert_eq!(site_stage(1), SiteStage::Grows);
        let last_plank = 1 + CUTS.iter().rposition(|cut| cut.part == Part::Plank).unwrap();
        let at = u32::try_from(last_plank).unwrap();
        assert_eq!((site_stage(at - 1), site_stage(at)), (SiteStage::Grows, SiteStage::Crosses));
        assert_eq!(site_stage(10_000), SiteStage::Lives);
        assert_eq!(site_part(10_000), Some(Part::Passer));
        assert_eq!(site_part(0), None);
    }

    #[test]
    fn the_pictures_are_here_and_small() {
        let size = |name: &str| {
            let file = format!("{}/../../assets/img/{name}.webp", env!("CARGO_MANIFEST_DIR"));
            std::fs::metadata(file).unwrap().len()
        };
        let all = size("site") + size("site-parts");
        assert!(all <= 150_000, "{all} bytes");
    }

    #[test]
    fn only_what_is_new_lands() {
        fn picture() -> Element {
            rsx! { SitePicture { laid: 5, fresh: 2, label: "Les planches avancent." } }
        }
        let html = html(picture);
        assert_eq!(html.matches("site__lands").count(), 2, "{html}");
        assert!(
            html.contains(r#"aria-label="Les planches avancent.""#)
                && html.contains(r#"data-laid="5""#)
        );
    }
}
