//! The voice studio: what was said in which language, and the phrases of the unit in hand.

use super::said::Speaker;
use crate::desk::state::State;
use crate::desk::studio::Sheet;
use crate::studio::Tongue;
use crate::view::{StudioLine, StudioTake, StudioUnit, StudioView, TongueOpen, TongueView};
use content_pack::{Lang, LineKey};

/// What the studio shows; nothing before somebody enters it.
pub(super) fn studio(state: &State) -> StudioView {
    let studio = &state.studio;
    if !studio.entered {
        return StudioView::default();
    }
    let tongues = studio.tongues.iter().map(|tongue| TongueView {
        code: tongue.code.clone(),
        name: tongue.name.map(|name| name.hash),
        takes: tongue.takes.len(),
    });
    StudioView {
        tongues: tongues.collect(),
        open: studio.open.as_ref().map(|code| open(state, code)),
    }
}

fn open(state: &State, code: &Lang) -> TongueOpen {
    let studio = &state.studio;
    let known = studio.tongues.iter().find(|tongue| tongue.code == *code);
    TongueOpen {
        code: code.clone(),
        name: known.and_then(|tongue| tongue.name).map(|name| name.hash),
        agreed: known.is_some_and(|tongue| tongue.consent.is_some()),
        takes: known.map_or(0, |tongue| tongue.takes.len()),
        counts: known.map(|tongue| state.library.units_with(tongue)).unwrap_or_default(),
        unit: studio.sheet.as_ref().map(|sheet| unit(state, sheet, known)),
        heard: studio.heard,
        ready: studio.ready,
        given: studio.given.clone(),
    }
}

fn unit(state: &State, sheet: &Sheet, tongue: Option<&Tongue>) -> StudioUnit {
    let speaker = Speaker::of(state, &sheet.unit).plainly();
    let line = |key: &LineKey| {
        let said = speaker.line(key)?;
        let at = sheet.place(key)?;
        let take = tongue.and_then(|tongue| tongue.fresh(&at, &said.fr));
        let take = take.map(|take| StudioTake { hash: take.sound.hash, shape: take.shape.clone() });
        Some(StudioLine { words: sheet.words(key), take, said })
    };
    StudioUnit {
        unit: sheet.unit.script.unit.clone(),
        lines: sheet.keys.iter().filter_map(line).collect(),
    }
}
