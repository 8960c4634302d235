//! L05: a learnt, chosen, alarm or critical line without a picture; a picture still to be drawn where the scene cannot
//! be played without it; a region too small for a finger.

use super::Scope;
use crate::finding::Finding;
use crate::picture::{Found, find, spots};
use crate::source::{PictureSource, Ref, What, refs};
use content_pack::{PictureKind, Rect};
use std::collections::{BTreeMap, BTreeSet};

/// A finger on a phone: 72 px, on a screen 360 px wide (product.md R8).
const FINGER_PX: u32 = 72;
const SCREEN_PX: u32 = 360;
/// A panorama is seen a quarter turn at a time.
const PANORAMA_TURNS: u32 = 4;

const DRAW: &str = "Dessinez-la (content/studio), ou donnez une photo.";

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let mut findings = lines_without_picture(scope);
    findings.extend(not_drawn(scope));
    findings.extend(views_not_drawn(scope));
    findings.extend(regions(scope));
    findings
}

fn lines_without_picture(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    let Some(head) = unit.scene() else { return Vec::new() };
    let mut wanted: BTreeMap<String, String> = BTreeMap::new();
    for (path, keys) in [("learn", &head.learn), ("critical", &head.critical)] {
        wanted.extend(keys.iter().map(|key| (key.clone(), path.to_owned())));
    }
    let touched =
        unit.all_steps().flat_map(refs).filter(|r| matches!(r.what, What::Choice | What::Signal));
    wanted.extend(touched.map(|r| (r.key, r.path)));
    let words_seen = words_with_picture(scope);
    wanted
        .into_iter()
        .filter(|(key, _)| !unit.texts.shows.contains_key(key) && !words_seen.contains(key))
        .map(|(key, path)| {
            let why =
                format!("« {key} » n'a pas d'image : on doit comprendre sans lire et sans son.");
            unit.file.error("L05", &path, why, "Ajoutez-la dans [shows].")
        })
        .collect()
}

/// Words shown by the right picture of a round.
fn words_with_picture(scope: &Scope<'_>) -> BTreeSet<String> {
    use crate::source::ActSource;
    let rounds = scope.unit.all_steps().filter_map(|step| match &step.act {
        ActSource::PickPicture(act) => Some(&act.round),
        _ => None,
    });
    rounds.flatten().map(|round| round.hear.clone()).collect()
}

/// Pictures a scene cannot be played without are errors; others are warnings.
fn not_drawn(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    let needed = needed(scope);
    let missing = unit.texts.pictures.iter().filter_map(|(key, source)| {
        let found = found(scope, key, source);
        found.path.is_none().then_some((key, found.wanted))
    });
    missing
        .map(|(key, wanted)| {
            let path = format!("pictures.{key}");
            let why = format!("L'image « {key} » n'est pas dessinée ({wanted}).");
            if needed.contains(key) {
                unit.file.error("L05", &path, why, DRAW)
            } else {
                unit.file.warning("L05", &path, why, DRAW)
            }
        })
        .collect()
}

fn needed(scope: &Scope<'_>) -> BTreeSet<String> {
    let texts = &scope.unit.texts;
    let mut needed = BTreeSet::new();
    for r in scope.unit.all_steps().flat_map(refs) {
        match r.what {
            What::PictureChoice => needed.extend([r.key]),
            What::SpotToTouch => needed.extend(r.picture),
            What::Choice | What::Signal => needed.extend(texts.shows.get(&r.key).cloned()),
            _ => {}
        }
    }
    let critical = scope.unit.scene().map(|head| head.critical.as_slice()).unwrap_or_default();
    needed.extend(critical.iter().filter_map(|key| texts.shows.get(key).cloned()));
    needed
}

fn views_not_drawn(scope: &Scope<'_>) -> Vec<Finding> {
    let Some(bank) = scope.unit.bank() else { return Vec::new() };
    let views = bank.view.iter().filter_map(|(key, view)| {
        let source = crate::compile::view_source(scope.pack, key, view);
        let found = found(scope, key, &source);
        found.path.is_none().then_some((key, found.wanted))
    });
    views
        .map(|(key, wanted)| {
            let why = format!("La vue « {key} » n'est pas dessinée ({wanted}).");
            scope.unit.file.error("L05", &format!("view.{key}"), why, DRAW)
        })
        .collect()
}

fn found(scope: &Scope<'_>, key: &str, source: &PictureSource) -> Found {
    find(&scope.library.root, &scope.pack.folder, key, source)
}

/// Regions named by steps, on pictures that are drawn.
fn regions(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    let mut seen = BTreeSet::new();
    let mut findings = Vec::new();
    for r in unit.all_steps().flat_map(refs).filter(|r| r.what.is_spot()) {
        let Some(key) = r.picture.clone() else { continue };
        let Some(source) = unit.texts.pictures.get(&key) else { continue };
        if seen.insert((key.clone(), r.key.clone(), r.what == What::SpotToTouch)) {
            findings.extend(region(scope, &r, &key, &found(scope, &key, source)));
        }
    }
    findings
}

fn region(scope: &Scope<'_>, r: &Ref, key: &str, found: &Found) -> Option<Finding> {
    let path = found.path.as_ref()?;
    let file = &scope.unit.file;
    let say = |why: String, mend: &str| {
        Some(if r.what == What::SpotToTouch {
            file.error("L05", &r.path, why, mend)
        } else {
            file.warning("L05", &r.path, why, mend)
        })
    };
    let all = match spots::read(&found.spots()?) {
        Ok(all) => all,
        Err(error) => {
            return say(
                format!("Les zones de « {key} » sont illisibles : {error}."),
                "Corrigez le fichier .spots.toml.",
            );
        }
    };
    let Some(rect) = all.get(&content_pack::SpotKey::from(r.key.as_str())) else {
        return say(
            format!("La zone « {} » de l'image « {key} » n'est pas placée.", r.key),
            "Placez-la dans le fichier .spots.toml.",
        );
    };
    let (width, height) = image::image_dimensions(path).ok()?;
    let small = smallest_side(*rect, width, height, found.kind);
    if small >= FINGER_PX {
        return None;
    }
    let why = format!("La zone « {} » a {small} px : un doigt en demande {FINGER_PX}.", r.key);
    if found.kind == PictureKind::Panorama {
        // How much of a turn the screen shows is the app's choice: a little less is for staff to judge.
        return Some(file.warning("L05", &r.path, why, "Agrandissez-la."));
    }
    say(why, "Agrandissez-la.")
}

/// The shorter side of a region, in pixels of a narrow screen.
fn smallest_side(rect: Rect, width: u32, height: u32, kind: PictureKind) -> u32 {
    let turns = if kind == PictureKind::Panorama { PANORAMA_TURNS } else { 1 };
    let shown = SCREEN_PX * turns;
    let tall = shown * height / width.max(1);
    // Rounded, because regions are written in thousandths.
    let side = |part: u16, whole: u32| (u32::from(part) * whole + 500) / 1_000;
    side(rect.w, shown).min(side(rect.h, tall))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Packs, after};
    use super::*;

    #[test]
    fn a_choice_without_a_picture_is_refused() {
        assert!(
            after("L05", "oui_oui     = \"g_oui\"\n", "").contains("« oui_oui » n'a pas d'image")
        );
    }

    #[test]
    fn a_picture_to_be_drawn_is_an_error_only_where_it_is_touched() {
        let said = Packs::new().said("L05");
        let level = |key: &str| {
            said.iter().find(|f| f.why.contains(&format!("« {key} »"))).map(|f| f.level)
        };
        assert_eq!(level("g_montrer"), Some(crate::Level::Error));
        assert_eq!(level("plan"), Some(crate::Level::Warning));
    }

    #[test]
    fn a_region_must_hold_a_finger() {
        let rect = |w, h| Rect { x: 0, y: 0, w, h };
        let still = |rect| smallest_side(rect, 800, 600, PictureKind::Still);
        assert_eq!(still(rect(200, 267)), 72);
        assert!(still(rect(100, 500)) < FINGER_PX);
        assert!(smallest_side(rect(60, 200), 3_072, 1_536, PictureKind::Panorama) >= FINGER_PX);
    }
}
