//! The voice studio: what was said in which language, and the phrases of the unit in hand.

use super::said::Speaker;
use crate::desk::state::State;
use crate::desk::studio::Sheet;
use crate::studio::Tongue;
use crate::view::{
    SpokenView, StudioLine, StudioTake, StudioUnit, StudioView, TongueOpen, TongueView,
};
use content_pack::{Clip, Lang, LineKey};

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

/// Languages that are chosen by a recorded name: those of packs, then those that were begun here.
pub(super) fn spoken(state: &State) -> Vec<SpokenView> {
    let packs = state.library.spoken();
    let begun = state.studio.tongues.iter().filter(|tongue| !packs.contains_key(&tongue.code));
    let begun = begun.filter_map(|tongue| {
        let name = tongue.name?;
        let (ogg, m4a) = (name.hash, name.hash);
        let name = Clip { ogg, m4a, ms: name.ms, human: true, shape: None };
        Some(SpokenView { code: tongue.code.clone(), name })
    });
    let packs = packs.iter();
    let packs = packs.map(|(code, name)| SpokenView { code: code.clone(), name: name.clone() });
    packs.chain(begun).collect()
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
