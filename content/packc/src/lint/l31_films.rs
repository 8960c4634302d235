//! L31: the clip of a view that a phone could not have: too heavy, too long, no `WebM`. A clip still to be rendered is a
//! warning: the question is asked on its still.

use super::Scope;
use crate::compile::view_source;
use crate::finding::Finding;
use crate::picture::{film, find};
use crate::source::ViewSource;
use std::path::Path;

const MEND: &str = "Rendez-le de nouveau (content/studio).";

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let views = scope.unit.bank().map(|bank| &bank.view).into_iter().flatten();
    views
        .filter(|(_, view)| view.is_clip())
        .filter_map(|(key, view)| of_view(scope, key, view))
        .collect()
}

fn of_view(scope: &Scope<'_>, key: &str, view: &ViewSource) -> Option<Finding> {
    let source = view_source(scope.pack, key, view);
    // A still to be drawn is told by L05.
    let still = find(&scope.library.root, &scope.pack.folder, key, &source).path?;
    let (path, file) = (format!("view.{key}"), &scope.unit.file);
    match film::of_still(&still) {
        Some(film) => {
            let why = format!("Le film « {key} » {}.", fault(&film)?);
            Some(file.error("L31", &path, why, MEND))
        }
        None => {
            let why = format!("Le film « {key} » n'est pas rendu : la question a son image.");
            Some(file.warning("L31", &path, why, MEND))
        }
    }
}

fn fault(film: &Path) -> Option<String> {
    match std::fs::read(film) {
        Ok(bytes) => film::fault(&bytes),
        Err(_) => Some("ne se lit pas".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Packs;
    use super::*;
    use crate::Level;

    const STILL: &str = "media/route/stop.webp";
    const FILM: &str = "media/route/stop.webm";

    fn said(film: Option<&[u8]>) -> Vec<(Level, String)> {
        let packs = Packs::new().write(STILL, b"x");
        let packs = film.into_iter().fold(packs, |packs, bytes| packs.write(FILM, bytes));
        packs.said("L31").into_iter().map(|finding| (finding.level, finding.why)).collect()
    }

    #[test]
    fn a_clip_to_be_rendered_is_a_warning_and_a_torn_one_an_error() {
        assert_eq!(said(None)[0].0, Level::Warning);
        let torn = said(Some(b"RIFF"));
        assert!(torn[0].0 == Level::Error && torn[0].1.contains("« stop »"), "{torn:?}");
    }

    #[test]
    fn a_good_clip_says_nothing_and_neither_does_a_view_without_its_still() {
        assert!(said(Some(&film::of_length(4_000.0))).is_empty());
        assert!(Packs::new().said("L31").is_empty());
    }
}
